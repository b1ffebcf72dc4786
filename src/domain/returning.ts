import { fieldTaskOf, lessonsInOrder } from './curriculum.ts';
import type { Now } from './day.ts';
import type { Shelf } from './library.ts';
import type { Named } from './record/completion.ts';
import { openTasks, type OpenTask } from './record/field-task.ts';
import type { LearnerRecord } from './record/record.ts';
import { dueNow, planReview, type ReviewOutline } from './review.ts';
import { reviewOutline } from './review-content.ts';

/** A lesson's field task: its title, and where it stands. */
export interface ReturnTask extends Named {
  readonly title: string;
  readonly href: string;
}

/** What has to be known to tell somebody who comes back what waits for them. */
export interface ReturnOutline {
  readonly review: ReviewOutline;
  readonly tasks: readonly ReturnTask[];
}

/** What waits: how many things to recall, and the tasks with a day. */
export interface Waiting {
  readonly due: number;
  readonly tasks: readonly OpenTask<ReturnTask>[];
}

/** The outline of one language. */
export function returnOutline(
  shelf: Shelf,
  { toLesson, toTask }: { toLesson: (lesson: string) => string; toTask: (lesson: string) => string },
): ReturnOutline {
  const tasks = lessonsInOrder(shelf).flatMap(({ lesson: { id, formerly }, entry }) => {
    const task = fieldTaskOf(entry.body);
    return task ? [{ id, formerly, title: task.title, href: toTask(id) }] : [];
  });
  return { review: reviewOutline(shelf, { toLesson }), tasks };
}

/** What waits for a learner now. */
export function waitingFor({ review, tasks }: ReturnOutline, record: LearnerRecord, now: Now): Waiting {
  const due = dueNow(planReview(review, record, now), now).length;
  return { due, tasks: openTasks(tasks, record, now) };
}

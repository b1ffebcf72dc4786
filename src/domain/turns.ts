import type { Activity, Step, WorkSegment } from '#schema/types.ts';
import { layOut, minutesOf, type Timed } from './agenda.ts';
import type { Run } from './workshop.ts';

/** A stretch of time that the room sees: a step of an activity, a break, a whole segment. */
export interface Turn extends Timed {
  title: string;
  /** What people do now, short enough for a wall; absent where only the trainer has words for it. */
  task?: string;
}

// What can be read from the last row of chairs.
const mostWords = 25;

/** The turns that a segment takes: the steps of its activity, stretched or shortened to its minutes, or one for all of it. */
export function turnsOf({ segment, steps }: Run): Turn[] {
  const { title, minutes } = segment;
  if (steps.length === 0) return [{ title, minutes, ...taskOf(segment) }];
  const share = minutes / minutesOf(steps);
  // Ends are set to the half minute, as fine as a room can be led, so that the turns fill the segment and no more.
  const half = (minute: number) => Math.round(minute * share * 2) / 2;
  return layOut(steps).map(({ startsAtMinute, endsAtMinute, ...step }) =>
    turnOf(step, half(endsAtMinute) - half(startsAtMinute)),
  );
}

/** The turns of an activity, as its author planned them. */
export function turnsOfActivity({ steps }: Pick<Activity, 'steps'>): Turn[] {
  return steps.map((step) => turnOf(step, step.minutes));
}

function turnOf(step: Pick<Step, 'title' | 'ask' | 'say'>, minutes: number): Turn {
  return { title: step.title, minutes, ...taskOf(step) };
}

function taskOf({ ask, say }: Pick<Step | WorkSegment, 'ask' | 'say'>): { task?: string } {
  const task = [...ask, ...say].find((line) => line.split(/\s+/).length <= mostWords);
  return task === undefined ? {} : { task };
}

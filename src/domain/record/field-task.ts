import { isDay } from '#domain/calendar.ts';
import { today, type Day, type Now } from '#domain/day.ts';
import { attemptsOf, inOrder, type Attempt, type AttemptDraft } from './attempt.ts';
import type { Named } from './completion.ts';
import { isPlain, type Json } from './json.ts';

/** A step with a field task: a day was set, it was done, or it was let go. */
export type FieldTaskStep =
  { readonly step: 'commit'; readonly by: Day } | { readonly step: 'done' } | { readonly step: 'let-go' };

/** How a learner stands with a field task; absent where nothing was said of it. `at` is when it was said last. */
export type FieldTaskStanding =
  | { readonly kind: 'open'; readonly by: Day; readonly at: string }
  | { readonly kind: 'done'; readonly at: string }
  | { readonly kind: 'let-go'; readonly at: string };

/** The item that a lesson's field task is saved under. No item of content can have a colon in its id. */
export function taskItem(lesson: string): `task:${string}` {
  return `task:${lesson}`;
}

/** The note that holds what comes after the task. What the learner means to do stands in the note of the task itself. */
export function nextStepItem(lesson: string): `next:${string}` {
  return `next:${lesson}`;
}

/** A step to append. */
export function draftTaskStep(lesson: string, step: FieldTaskStep, { lang }: { lang: string }): AttemptDraft {
  const item = taskItem(lesson);
  const response: Json = step.step === 'commit' ? { step: 'commit', by: step.by } : { step: step.step };
  return { item, assessment: item, rev: 1, lang, behaviour: 'mark', response, earned: null, possible: null };
}

/** Every step with a lesson's field task, oldest first. */
export function taskAttempts(
  { id, formerly = [] }: Named,
  record: { readonly attempts: readonly Attempt[] },
): Attempt[] {
  return attemptsOf(record, taskItem(id), formerly.map(taskItem)).filter(
    (attempt) => stepOf(attempt) !== undefined,
  );
}

/** How things stand after these attempts: the last step by counter counts, whatever the dates say. */
export function taskStanding(attempts: readonly Attempt[]): FieldTaskStanding | undefined {
  const last = inOrder(attempts).at(-1);
  const step = last && stepOf(last);
  if (!last || !step) return undefined;
  const { at } = last;
  return step.step === 'commit' ? { kind: 'open', by: step.by, at } : { kind: step.step, at };
}

/** Whether the day is over and nothing was said since. */
export function isMissed(standing: FieldTaskStanding | undefined, now: Now): boolean {
  return standing?.kind === 'open' && standing.by < today(now);
}

/** A field task with a day that is still open. */
export interface OpenTask<T> {
  readonly task: T;
  readonly by: Day;
  readonly isMissed: boolean;
}

/** The tasks that a learner has set a day for and not finished or let go, the nearest day first. */
export function openTasks<T extends Named>(
  tasks: readonly T[],
  record: { readonly attempts: readonly Attempt[] },
  now: Now,
): OpenTask<T>[] {
  return tasks
    .flatMap((task) => {
      const standing = taskStanding(taskAttempts(task, record));
      return standing?.kind === 'open' ? [{ task, by: standing.by, isMissed: isMissed(standing, now) }] : [];
    })
    .sort((a, b) => (a.by < b.by ? -1 : Number(a.by > b.by)));
}

function stepOf({ behaviour, response }: Attempt): FieldTaskStep | undefined {
  if (behaviour !== 'mark' || !isPlain(response)) return undefined;
  const { step, by } = response;
  if (step === 'done' || step === 'let-go') return { step };
  return step === 'commit' && typeof by === 'string' && isDay(by) ? { step, by } : undefined;
}

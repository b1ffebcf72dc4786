import type { Dialogue } from '#schema/types.ts';
import { inOrder, type Attempt, type AttemptDraft } from '#domain/record/attempt.ts';
import { isPlain } from '#domain/record/json.ts';
import type { Step } from './play.ts';

/** One talk as the record keeps it: every choice so far. */
export interface SavedTalk {
  /** Random, the same for every step of the talk. */
  readonly key: string;
  /** Decides in which order its choices are shown. */
  readonly seed: number;
  readonly path: readonly Step[];
}

/** Every talk of a dialogue, by when it was begun, each as far as it went. Whatever does not fit is passed over. */
export function savedTalks(
  { id, formerly }: Pick<Dialogue, 'id' | 'formerly'>,
  attempts: readonly Attempt[],
): SavedTalk[] {
  const talks = new Map<string, SavedTalk>();
  for (const { assessment, response } of inOrder(attempts)) {
    if (assessment !== id && !formerly.includes(assessment)) continue;
    const talk = talkIn(response);
    if (talk) talks.set(talk.key, talk);
  }
  return [...talks.values()];
}

/** A talk as an attempt. Only one that has ended counts as having tried the dialogue. */
export function attemptOf(
  { id }: Pick<Dialogue, 'id'>,
  { key, seed, path }: SavedTalk,
  { lang, hasEnded }: { lang: string; hasEnded: boolean },
): AttemptDraft {
  return {
    item: hasEnded ? id : `${id}-draft`,
    assessment: id,
    rev: 1,
    lang,
    behaviour: 'practice',
    response: { talk: key, seed, path: path.map(({ turn, choice }) => [turn, choice]) },
    earned: null,
    possible: null,
  };
}

function talkIn(response: unknown): SavedTalk | undefined {
  if (!isPlain(response)) return undefined;
  const { talk, seed, path } = response;
  if (typeof talk !== 'string' || typeof seed !== 'number' || !Array.isArray(path)) return undefined;
  const steps = path.map(stepIn);
  return steps.includes(undefined) ? undefined : { key: talk, seed, path: steps.flatMap((one) => one ?? []) };
}

function stepIn(step: unknown): Step | undefined {
  if (!Array.isArray(step)) return undefined;
  const [turn, choice] = step as readonly unknown[];
  return typeof turn === 'string' && typeof choice === 'string' ? { turn, choice } : undefined;
}

import type { Confidence } from '#domain/record/attempt.ts';
import type { AnsweringEvent } from './answering.ts';
import type { ScoredItem } from './response.ts';
import { restoreResponse } from './restore.ts';
import { outcomeOf } from './score.ts';

/** What the record says of an earlier answer: enough to bring it back. */
export interface KeptAttempt {
  readonly rev: number;
  readonly response: unknown;
  readonly confidence?: Confidence;
}

/** What earlier attempts, oldest first, mean for the item: an answer to bring back, one to an earlier version, or nothing. */
export function recallAttempts(
  item: ScoredItem,
  attempts: readonly KeptAttempt[],
): AnsweringEvent | undefined {
  const latest = attempts.at(-1);
  if (!latest) return undefined;
  const response = restoreResponse(item, latest.response);
  if (!response || latest.rev !== item.rev) return { kind: 'recall', former: response };
  const first = attempts
    .filter(({ rev }) => rev === item.rev)
    .map((attempt) => ({ response: restoreResponse(item, attempt.response), sure: attempt.confidence }))
    .find((one) => one.response !== undefined);
  return {
    kind: 'restore',
    response,
    first: outcomeOf(item, first?.response ?? response),
    firstConfidence: first?.sure,
  };
}

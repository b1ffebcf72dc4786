import type { OpenItem } from '#domain/assessment/families.ts';
import type { KeptAttempt } from '#domain/assessment/recall.ts';
import { restoreOpenResponse, type OpenResponse } from './response.ts';

/** What earlier attempts mean for an open item: an answer to bring back, or one to an earlier version, as far as it can still be told. */
export type OpenRecall =
  | { readonly kind: 'same'; readonly response: OpenResponse }
  | { readonly kind: 'changed'; readonly former: OpenResponse | undefined };

/** The last of the attempts, oldest first; absent where there is none. */
export function recallOpen(item: OpenItem, attempts: readonly KeptAttempt[]): OpenRecall | undefined {
  const latest = attempts.at(-1);
  if (!latest) return undefined;
  const response = restoreOpenResponse(item, latest.response);
  return response && latest.rev === item.rev
    ? { kind: 'same', response }
    : { kind: 'changed', former: response };
}

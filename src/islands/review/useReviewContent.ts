import { useCallback, useEffect, useState } from 'react';
import { fetchData } from '#browser/static-file.ts';
import type { ReviewContent } from '#domain/review-content.ts';

/** The questions and cards, once they have come. */
export type Fetched = { kind: 'waiting' } | { kind: 'failed' } | { kind: 'here'; content: ReviewContent };

/** Fetches the questions and cards; `tryAgain` asks once more. */
export function useReviewContent(url: string): { fetched: Fetched; tryAgain: () => void } {
  const [fetched, setFetched] = useState<Fetched>({ kind: 'waiting' });
  const load = useCallback(
    () =>
      fetchData<ReviewContent>(url).then(
        (content) => setFetched({ kind: 'here', content }),
        () => setFetched({ kind: 'failed' }),
      ),
    [url],
  );
  useEffect(() => void load(), [load]);
  const tryAgain = () => {
    setFetched({ kind: 'waiting' });
    void load();
  };
  return { fetched, tryAgain };
}

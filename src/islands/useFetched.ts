import { useCallback, useEffect, useState } from 'react';
import { fetchData } from '#browser/static-file.ts';

/** A file of data that the build wrote, once it has come. */
export type Fetched<T> = { kind: 'waiting' } | { kind: 'failed' } | { kind: 'here'; content: T };

/** Fetches a file of data; `tryAgain` asks once more. */
export function useFetched<T>(url: string): { fetched: Fetched<T>; tryAgain: () => void } {
  const [fetched, setFetched] = useState<Fetched<T>>({ kind: 'waiting' });
  const load = useCallback(
    () =>
      fetchData<T>(url).then(
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

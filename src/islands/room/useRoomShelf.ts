import { useCallback, useEffect, useState } from 'react';
import { fetchData } from '#browser/static-file.ts';
import type { ShelvedInstrument } from '#domain/room/shelf.ts';

/** The instruments of the site, once they have come. */
export type FetchedShelf =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'here'; readonly shelf: readonly ShelvedInstrument[] };

/** Fetches the instruments; `tryAgain` asks once more. */
export function useRoomShelf(url: string): { fetched: FetchedShelf; tryAgain: () => void } {
  const [fetched, setFetched] = useState<FetchedShelf>({ kind: 'waiting' });
  const load = useCallback(
    () =>
      fetchData<readonly ShelvedInstrument[]>(url).then(
        (shelf) => setFetched({ kind: 'here', shelf }),
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

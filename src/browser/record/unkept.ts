import type { Attempt } from '#domain/record/attempt.ts';
import { parseEntry } from '#domain/record/entry.ts';
import { dropAside, listAside } from './aside.ts';
import { putAside } from './put-aside.ts';

const KIND = 'attempt:';

/** Answers on their way to the shelf, where a page that is left cannot take them along. */
export interface Unkept {
  readonly put: (attempt: Attempt) => void;
  readonly drop: (id: string) => void;
  /** What earlier pages left there. An answer that cannot be read is dropped. */
  readonly list: () => readonly Attempt[];
}

/** Answers put aside in the browser: saving one may be cut off when the page goes, this is not. */
export const unkept: Unkept = {
  put(attempt) {
    putAside(KIND + attempt.id, attempt);
  },
  drop(id) {
    dropAside(KIND + id);
  },
  list() {
    return listAside(KIND).flatMap(([id, value]) => {
      const parsed = parseEntry('attempts', value);
      if (parsed.kind === 'entry' && parsed.entry.id === id) return [parsed.entry];
      dropAside(KIND + id);
      return [];
    });
  },
};

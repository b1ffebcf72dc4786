import { inOrder } from '#domain/record/attempt.ts';
import type { Change } from '#domain/record/change.ts';
import { laterPlace } from '#domain/record/place.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';

/**
 * A record as last read, brought up to date with the part that a change touched, so that saving a line of text does not
 * read everything again. Null where only reading again will do.
 */
export function patched(
  known: LearnerRecord | null,
  change: Change,
  part: LearnerRecord,
): LearnerRecord | null {
  if (change.kind === 'erase') return emptyRecord;
  if (known === null || part.damaged.some((damaged) => !known.damaged.includes(damaged))) return null;
  const counter = Math.max(known.counter, part.counter);
  switch (change.kind) {
    case 'append': {
      const fresh = part.attempts.filter(({ id }) => id === change.id);
      const others = known.attempts.filter(({ id }) => id !== change.id);
      return { ...known, counter, attempts: inOrder([...others, ...fresh]) };
    }
    case 'note':
    case 'drop-text': {
      const fresh = part.notes.filter(({ item }) => item === change.item);
      const others = known.notes.filter(({ item }) => item !== change.item);
      const notes = [...others, ...fresh].sort((a, b) => (a.item < b.item ? -1 : 1));
      return {
        ...known,
        counter,
        notes,
        tombstones: known.tombstones.filter(({ id }) => id !== change.item),
      };
    }
    case 'place':
      return { ...known, counter, place: laterPlace(known.place, part.place) };
    case 'remove':
    case 'import':
    case 'undo-import':
      return null;
  }
}

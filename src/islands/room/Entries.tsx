import { removeEntry, type CodeEntry } from '#domain/room/room.ts';
import { fill, plural } from '#domain/words.ts';
import type { PartProps } from './part.ts';
import { sayInstrument, sayOccasion } from './words.ts';

/** The codes that are in, the latest first, each with a button that takes it out again. */
export function Entries({ room, used, onChange, onTell, labels, locale }: PartProps) {
  const codes = room.entries.filter((one): one is CodeEntry => one.kind === 'code').reverse();
  if (codes.length === 0) return null;
  return (
    <details className="room-entries">
      <summary>
        <span key={codes.length}>{plural(labels.entries, codes.length, locale)}</span>
      </summary>
      <p>{labels.entriesText}</p>
      <ul>
        {codes.map((entry) => {
          const instrument = used.find(({ key }) => key === entry.instrument);
          return (
            <li key={entry.text}>
              <code translate="no">{entry.text}</code>
              <span>
                {instrument ? sayInstrument(instrument) : entry.instrument},{' '}
                {sayOccasion(entry.occasion, labels)}
              </span>
              <button
                type="button"
                aria-label={fill(labels.removeThis, { code: entry.text })}
                onClick={() => {
                  onChange((now) => {
                    const same = now.entries.find((one) => one.kind === 'code' && one.text === entry.text);
                    return same ? removeEntry(now, same) : now;
                  });
                  onTell(fill(labels.removed, { code: entry.text }));
                }}
              >
                <span>{labels.remove}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

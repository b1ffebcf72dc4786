import type { RoomInstrument } from '#domain/room/instrument.ts';
import { pairsOf, type Change } from '#domain/room/pairs.ts';
import type { Room } from '#domain/room/room.ts';
import { fill, plural } from '#domain/words.ts';
import type { RoomLabels } from './labels.ts';
import { sayChange, sayQuestion } from './words.ts';

interface Props {
  room: Room;
  instrument: RoomInstrument;
  labels: RoomLabels;
  locale: string;
}

/** How those moved whose codes from before and after carry one mark. Nothing where there are none. */
export function PairsResult({ room, instrument, labels, locale }: Props) {
  const { people, alone, parts, questions } = pairsOf(room, instrument);
  if (people === 0) return null;
  const rows: (Change & { id: string; title: string })[] =
    parts.length > 0
      ? [...parts]
      : questions.map((change) => {
          const question = instrument.questions.find(({ id }) => id === change.id);
          return { ...change, title: question ? sayQuestion(question) : change.id };
        });
  return (
    <div className="room-result">
      <table>
        <caption>
          <span>{labels.pairsTitle}</span>: <span>{plural(labels.pairs, people, locale)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{parts.length > 0 ? labels.part : labels.question}</th>
            <th scope="col">{labels.up}</th>
            <th scope="col">{labels.same}</th>
            <th scope="col">{labels.down}</th>
            <th scope="col">{labels.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, isHidden, up, same, down, spread }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {isHidden ? (
                <td key="hidden" colSpan={4} className="is-hidden">
                  {fill(labels.hidden, { least: room.hideBelow })}
                </td>
              ) : (
                [up, same, down].map((n, place) => <td key={place}>{n}</td>)
              )}
              {!isHidden && <td key="change">{spread ? sayChange(spread.median, locale) : ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {alone > 0 && <p className="soft">{plural(labels.pairsAlone, alone, locale)}</p>}
    </div>
  );
}

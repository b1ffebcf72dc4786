import { RESTING, type Ladder } from '#domain/worksheets/ladder.ts';
import { sayCalendarDay } from '#islands/sheet/day.ts';
import { placeOf } from './files.ts';
import type { LadderLabels } from './labels.ts';

interface Props {
  /** As it is spoken of. */
  ladder: Ladder;
  labels: LadderLabels;
  locale: string;
  /** Empty lines to write on. */
  blankLines?: number;
}

/** The next ask for each person, in the order they were entered. */
export function AskTable({ ladder, labels, locale, blankLines = 0 }: Props) {
  return (
    <table className="ladder-asks">
      <caption>{labels.asksTitle}</caption>
      <thead>
        <tr>
          {[labels.asksPerson, labels.asksStep, labels.asksAsk, labels.asksInvited].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ladder.people.map((person) => {
          const cells = [
            placeOf(person.step, ladder, labels),
            person.step === RESTING ? person.ask || labels.asksRest : person.ask,
            sayCalendarDay(person.invited, locale),
          ];
          return (
            <tr key={[person.id, person.initials, ...cells].join(' ')}>
              <th scope="row">{person.initials}</th>
              {cells.map((cell, n) => (
                <td key={n}>{cell}</td>
              ))}
            </tr>
          );
        })}
        {Array.from({ length: blankLines }, (_, n) => (
          <tr key={n}>
            <td />
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

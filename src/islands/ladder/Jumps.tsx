import type { Ladder } from '#domain/worksheets/ladder.ts';
import { jumpsOf, type Jump } from '#domain/worksheets/ladder/jump.ts';
import type { LadderLabels } from './labels.ts';

interface Props {
  id: string;
  /** As it is spoken of. */
  ladder: Ladder;
  labels: LadderLabels;
}

/** How high each jump is, with the rule beside it. */
export function Jumps({ id, ladder, labels }: Props) {
  const jumps = jumpsOf(ladder);
  return (
    <>
      <p className="soft">{labels.jumpsRule}</p>
      <table id={id} hidden={jumps.length === 0}>
        <caption>{labels.jumpsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.jumpFrom}</th>
            <th scope="col">{labels.jumpTo}</th>
            <th scope="col">{labels.jumpLeaps}</th>
          </tr>
        </thead>
        <tbody>
          {jumps.map((jump) => (
            <tr key={`${jump.to.id} ${jump.from.role} ${jump.to.role} ${sayLeaps(jump, labels)}`}>
              <td>{jump.from.role}</td>
              <td>{jump.to.role}</td>
              <td>{sayLeaps(jump, labels)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function sayLeaps({ skill, time, say, leaps, isTooHigh }: Jump, labels: LadderLabels): string {
  if (leaps === 0) return labels.leapNone;
  const named = [skill && labels.leapSkill, time && labels.leapTime, say && labels.leapSay].filter(Boolean);
  return `${named.join(', ')}${isTooHigh ? `: ${labels.pictureTooHigh}` : ''}`;
}

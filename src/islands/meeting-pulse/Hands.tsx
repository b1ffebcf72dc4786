import {
  answerIds,
  countHands,
  editMeeting,
  itemIds,
  MOST_PEOPLE,
} from '#domain/worksheets/meeting-pulse/pulse.ts';
import { NumberField } from '#islands/NumberField.tsx';
import type { PartProps } from './part.ts';

/** The six sentences, with the hands for each answer. */
export function Hands({ id, sheet, items, meeting, words }: PartProps) {
  return itemIds.map((item) => (
    <fieldset key={`${meeting.id}-${item}`} className="pulse-item">
      <legend>{items[item].text}</legend>
      <div className="pulse-counts">
        {answerIds.map((answer) => (
          <NumberField
            key={answer}
            id={`${id}-${item}-${answer}`}
            label={words[answer]}
            // None is an empty field: a figure typed beside a 0 would be ten times too large.
            value={meeting.counts[item][answer] || undefined}
            min={0}
            max={MOST_PEOPLE}
            step={1}
            onNumber={(n) =>
              sheet.change(
                (now) =>
                  editMeeting(now, meeting.id, (one) => countHands(one, item, { [answer]: Math.round(n) })),
                `${meeting.id} ${item} ${answer}`,
              )
            }
          />
        ))}
      </div>
    </fieldset>
  ));
}

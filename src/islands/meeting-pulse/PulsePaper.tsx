import { answerIds, itemIds, type MeetingPulse } from '#domain/worksheets/meeting-pulse/pulse.ts';
import { isUsed } from '#domain/worksheets/meeting-pulse/shares.ts';
import type { MeetingPulse as MeetingPulseContent } from '#schema/types.ts';
import type { PulseLabels } from './labels.ts';
import { nameOfMeeting, nameOfSeat } from './part.ts';

interface Props {
  pulse: MeetingPulse;
  items: MeetingPulseContent['sentences'];
  words: PulseLabels;
}

/** A tally sheet for one meeting, or each meeting as it was counted. */
export function PulsePaper({ pulse, items, words }: Props) {
  return (
    <>
      <p>{words.paperHow}</p>
      {pulse.meetings.map((meeting, n) => {
        const isBlank = !isUsed(meeting);
        return (
          <div key={meeting.id}>
            <table>
              <caption>{nameOfMeeting(meeting, n, words)}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.item}</th>
                  {answerIds.map((answer) => (
                    <th key={answer} scope="col">
                      {words[answer]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {itemIds.map((item) => (
                  <tr key={item}>
                    <th scope="row">{items[item].text}</th>
                    {answerIds.map((answer) => (
                      <td key={answer}>{isBlank ? '' : meeting.counts[item][answer]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <table className="pulse-tally">
              <caption>{words.airTitle}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.airSeat}</th>
                  <th scope="col">{words.paperTally}</th>
                </tr>
              </thead>
              <tbody>
                {meeting.seats.map(({ id, taps }) => (
                  <tr key={id}>
                    <th scope="row">{nameOfSeat(meeting, id, words)}</th>
                    <td>{isBlank ? '' : taps}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
    </>
  );
}

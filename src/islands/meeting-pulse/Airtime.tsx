import { useEffect, useEffectEvent, useState } from 'react';
import { steadyMs } from '#browser/steady-clock.ts';
import {
  editMeeting,
  editSeat,
  MOST_SEATS,
  stopTiming,
  tapSeat,
  type Meeting,
  type Running,
} from '#domain/worksheets/meeting-pulse/pulse.ts';
import { nextId } from '#domain/worksheets/sheet.ts';
import { fill, plural } from '#domain/words.ts';
import { TextField } from '#islands/sheet/TextField.tsx';
import { nameOfSeat, type PartProps } from './part.ts';

/** Turns of speaking, tapped by seat; time, for those who want it. */
export function Airtime({ id, sheet, meeting, words, locale }: PartProps) {
  const [running, setRunning] = useState<Running | null>(null);
  const [said, say] = useState('');
  const edit = (change: (one: Meeting) => Meeting, what?: string) =>
    sheet.change((now) => editMeeting(now, meeting.id, change), what);
  const time = (seat: string) => {
    const nowMs = steadyMs();
    if (running) edit((one) => stopTiming(one, running, nowMs));
    const isStop = running?.seat === seat;
    setRunning(isStop ? null : { seat, sinceMs: nowMs });
    say(isStop ? words.stopped : fill(words.running, { seat: nameOfSeat(meeting, seat, words) }));
  };
  // Whoever goes to another meeting while somebody speaks has timed until then.
  const settle = useEffectEvent(() => {
    if (running) edit((one) => stopTiming(one, running, steadyMs()));
  });
  useEffect(() => () => settle(), []);

  return (
    <>
      <ul className="pulse-seats">
        {meeting.seats.map(({ id: seat, taps }) => {
          const name = nameOfSeat(meeting, seat, words);
          const isRunning = running?.seat === seat;
          return (
            <li key={seat}>
              <button type="button" className="pulse-tap" onClick={() => edit((one) => tapSeat(one, seat))}>
                <span>{fill(plural(words.tap, taps, locale), { seat: name })}</span>
              </button>
              <button type="button" className="quiet" aria-pressed={isRunning} onClick={() => time(seat)}>
                <span>{fill(isRunning ? words.stop : words.start, { seat: name })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status">
        <span key={said}>{said}</span>
      </p>
      <button type="button" disabled={!sheet.canUndo} onClick={sheet.undo}>
        <span>{words.undoTap}</span>
      </button>
      <details>
        <summary>{words.seatsTitle}</summary>
        {meeting.seats.map(({ id: seat, label }, n) => (
          <div key={seat}>
            <TextField
              id={`${id}-${seat}-label`}
              label={fill(words.label, { n: n + 1 })}
              value={label}
              {...(n === 0 && { hint: words.labelHint })}
              onText={(text) =>
                edit((one) => editSeat(one, seat, (before) => ({ ...before, label: text })), `${seat} label`)
              }
            />
            {meeting.seats.length > 2 && running?.seat !== seat && (
              <button
                key="remove"
                type="button"
                className="quiet"
                onClick={() =>
                  edit((one) => ({ ...one, seats: one.seats.filter((before) => before.id !== seat) }))
                }
              >
                <span>{fill(words.seatRemove, { seat: nameOfSeat(meeting, seat, words) })}</span>
              </button>
            )}
          </div>
        ))}
        <button
          type="button"
          disabled={meeting.seats.length >= MOST_SEATS}
          onClick={() =>
            edit((one) => ({
              ...one,
              seats: [...one.seats, { id: nextId('s', one.seats), label: '', taps: 0, spokenMs: 0 }],
            }))
          }
        >
          <span>{words.seatAdd}</span>
        </button>
      </details>
    </>
  );
}

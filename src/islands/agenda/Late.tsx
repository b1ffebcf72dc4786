import { useRef, useState } from 'react';
import { putDay } from '#domain/agenda/edit.ts';
import { late, type Missed, type Shortened } from '#domain/agenda/late.ts';
import { MOST_MINUTES } from '#domain/agenda/model.ts';
import { fill } from '#domain/words.ts';
import { below, Heading } from '#islands/Heading.tsx';
import { Asked } from '#islands/sheet/Asked.tsx';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { CountField } from '#islands/sheet/fields/CountField.tsx';
import type { AgendaPart } from './part.ts';

/** Re-flows the rest of a day when the room runs late: shown first, then done. */
export function Late({ id, sheet, spoken, labels, level, tell }: AgendaPart) {
  const [dayId, setDay] = useState('');
  const [next, setNext] = useState('');
  const [by, setBy] = useState<number | null>(10);
  /** The agenda that the proposal was made for; with any other it is out of date. */
  const [shownFor, setShownFor] = useState<object | null>(null);
  const start = useRef<HTMLButtonElement>(null);
  const day = spoken.days.find((one) => one.id === dayId) ?? spoken.days[0];
  const row = day?.rows.find((one) => one.id === next) ?? day?.rows[0];
  if (!day || !row) return null;
  const { shortened, missed } = late(day, row.id, by ?? 0);

  const settle = (isYes: boolean) => {
    setShownFor(null);
    start.current?.focus();
    if (!isYes) return;
    sheet.change((agenda) => {
      const plan = agenda.days.find((one) => one.id === day.id);
      return plan ? putDay(agenda, late(plan, row.id, by ?? 0).day) : agenda;
    });
    tell(labels.lateDone);
  };
  const sayShorter = ({ row: one, minutes, how }: Shortened) =>
    how === 'cut'
      ? fill(labels.lateCut, { row: one.title, n: minutes, what: one.cut?.what ?? '' })
      : fill(labels.lateShorter, { row: one.title, n: minutes });
  const sayMissed = ({ row: one, minutes }: Missed) =>
    one
      ? fill(labels.lateMissedPoint, { row: one.title, n: minutes })
      : fill(labels.lateMissedEnd, { n: minutes });

  return (
    <details className="agenda-late">
      <summary>
        <span>{labels.lateTitle}</span>
      </summary>
      <p className="intro">
        <span>{labels.lateLead}</span>
      </p>
      {spoken.days.length > 1 && (
        <ChoiceField
          key="day"
          id={`${id}-late-day`}
          label={labels.lateDay}
          value={day.id}
          options={spoken.days.map((one) => ({ value: one.id, text: one.title }))}
          onChoice={setDay}
        />
      )}
      <ChoiceField
        id={`${id}-late-next`}
        label={labels.lateNext}
        value={row.id}
        options={day.rows.map((one) => ({ value: one.id, text: one.title }))}
        onChoice={setNext}
      />
      <CountField id={`${id}-late-by`} label={labels.lateBy} value={by} max={MOST_MINUTES} onCount={setBy} />
      <button type="button" ref={start} onClick={() => setShownFor(sheet.data)}>
        <span>{labels.lateShow}</span>
      </button>
      {shownFor === sheet.data && (
        <Asked
          key={`${row.id}-${by}`}
          name={labels.lateResult}
          yes={labels.lateYes}
          no={labels.lateNo}
          onYes={() => settle(true)}
          onNo={() => settle(false)}
        >
          <Heading level={below(level)}>
            <span>{labels.lateResult}</span>
          </Heading>
          <ul>
            {shortened.length === 0 && <li key="none">{labels.lateNothing}</li>}
            {shortened.map((one) => (
              <li key={`${one.row.id}-${one.how}`}>{sayShorter(one)}</li>
            ))}
            {missed.length === 0 && <li key="ends">{labels.lateEnds}</li>}
            {missed.map((one) => (
              <li key={one.row?.id ?? 'end'}>
                <strong>{sayMissed(one)}</strong>
              </li>
            ))}
          </ul>
        </Asked>
      )}
    </details>
  );
}

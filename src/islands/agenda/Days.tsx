import { useLayoutEffect, useRef } from 'react';
import { addDay, placeRow, removeDay, removeRow } from '#domain/agenda/edit.ts';
import { layDay } from '#domain/agenda/lay.ts';
import type { RowSource } from '#domain/agenda/model.ts';
import { fill } from '#domain/words.ts';
import { below, Heading } from '#islands/Heading.tsx';
import { DayHead } from './DayHead.tsx';
import type { AgendaPart } from './part.ts';
import { Row } from './Row.tsx';
import { useDrag } from './useDrag.ts';

interface Props extends AgendaPart {
  hrefOf: (from: RowSource | null) => string | undefined;
}

/** The days with their rows. The focus follows a row that is moved, and goes to the heading of the day when one leaves. */
export function Days({ hrefOf, ...part }: Props) {
  const { id, sheet, spoken, labels, level, tell } = part;
  const root = useRef<HTMLDivElement>(null);
  const next = useRef<string>(null);

  useLayoutEffect(() => {
    if (next.current) root.current?.querySelector<HTMLElement>(`[id="${next.current}"]`)?.focus();
    next.current = null;
  }, [sheet.data]);

  useDrag(root, ({ row, day, before }) => {
    if (row === before) return;
    sheet.change((agenda) => {
      const rest = agenda.days.find((one) => one.id === day)?.rows.filter((one) => one.id !== row) ?? [];
      const at = rest.findIndex((one) => one.id === before);
      return placeRow(agenda, row, { day, at: at < 0 ? rest.length : at });
    });
  });

  return (
    <div className="agenda-days" ref={root}>
      {spoken.days.map((day, n) => (
        <section key={day.id} className="agenda-day" data-day={day.id} aria-labelledby={`${id}-${day.id}`}>
          <Heading level={below(level)} id={`${id}-${day.id}`} tabIndex={-1}>
            <span key={day.title}>{day.title}</span>
          </Heading>
          <DayHead {...part} day={day} title={sheet.data.days[n]?.title ?? ''} />
          <ol className="agenda-rows">
            {layDay(day).map((laid, place) => (
              <Row
                key={laid.row.id}
                {...part}
                day={day}
                laid={laid}
                place={place}
                of={day.rows.length}
                href={hrefOf(laid.row.from)}
                onMoved={(control) => {
                  next.current = control;
                }}
                onRemove={() => {
                  next.current = `${id}-${day.id}`;
                  sheet.change((agenda) => removeRow(agenda, laid.row.id));
                  tell(fill(labels.removed, { row: laid.row.title }));
                }}
              />
            ))}
          </ol>
          {spoken.days.length > 1 && (
            <button
              key="remove"
              type="button"
              className="quiet"
              onClick={() => {
                sheet.change((agenda) => removeDay(agenda, day.id));
                tell(fill(labels.removedDay, { day: day.title }));
              }}
            >
              <span key={day.title}>{fill(labels.dayRemove, { day: day.title })}</span>
            </button>
          )}
        </section>
      ))}
      <button type="button" onClick={() => sheet.change((agenda) => addDay(agenda))}>
        <span>{labels.dayAdd}</span>
      </button>
    </div>
  );
}

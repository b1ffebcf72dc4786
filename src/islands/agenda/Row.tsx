import { cutRow, gainOf, uncutRow } from '#domain/agenda/cuts.ts';
import { changeRow, moveRow } from '#domain/agenda/edit.ts';
import type { LaidRow } from '#domain/agenda/lay.ts';
import { MOST_MINUTES, rowLeads, type AgendaDay, type AgendaRow } from '#domain/agenda/model.ts';
import { sayTimes } from '#domain/agenda/times.ts';
import { fill, plural } from '#domain/words.ts';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { CountField } from '#islands/sheet/fields/CountField.tsx';
import { MoveArrow } from './MoveArrow.tsx';
import type { AgendaPart } from './part.ts';
import { RowMore } from './RowMore.tsx';

interface Props extends AgendaPart {
  day: AgendaDay;
  laid: LaidRow;
  /** Place in the day, from 0, and how many rows there are. */
  place: number;
  of: number;
  /** Address of the page of what the row was taken from. */
  href: string | undefined;
  onMoved: (control: string) => void;
  onRemove: () => void;
}

/** One row: when, what, how long, who leads, and what can be done with it. */
export function Row(props: Props) {
  const { id, sheet, labels, locale, tell, times, day, laid, place, of, onMoved } = props;
  const { row } = laid;
  const at = `${id}-${row.id}`;
  const change = (next: (now: AgendaRow) => AgendaRow, what?: string) =>
    sheet.change((agenda) => changeRow(agenda, row.id, next), what && `${row.id}-${what}`);
  const move = (by: -1 | 1, control: string) => {
    const isEnd = by < 0 ? place === 0 : place === of - 1;
    if (isEnd) {
      tell(fill(by < 0 ? labels.isFirst : labels.isLast, { row: row.title }));
      return;
    }
    onMoved(control);
    sheet.change((agenda) => moveRow(agenda, row.id, by));
    tell(fill(labels.moved, { row: row.title, n: place + by + 1, of }));
  };
  const leads = rowLeads.map((value) => ({ value, text: labels.leads[value] }));
  const gain = gainOf(row);
  const isCut = row.cut !== null && row.cut.taken !== null;

  return (
    <li className="agenda-row" data-row={row.id} data-kind={row.kind} data-cut={isCut || undefined}>
      <fieldset id={at} tabIndex={-1}>
        <legend>
          <span className="agenda-grip" data-grip draggable="true" title={labels.grip} aria-hidden="true" />
          <span className="agenda-times" key={`${laid.startsAtMinute}-${laid.endsAtMinute}-${day.startsAt}`}>
            {`${sayTimes(day, laid, times)} `}
          </span>
          <span key={row.title}>{row.title}</span>
        </legend>
        <p className="agenda-marks">
          <span hidden={row.kind === 'work'}>
            {row.kind === 'break' ? labels.isBreak : labels.kinds.close}
          </span>
          <span hidden={row.fixedAt === null}>{labels.isFixed}</span>
          {row.lostBefore > 0 && (
            <span key={row.lostBefore}>{plural(labels.lost, row.lostBefore, locale)}</span>
          )}
        </p>
        <div className="agenda-fields">
          <CountField
            id={`${at}-minutes`}
            label={labels.minutes}
            value={row.minutes}
            max={MOST_MINUTES}
            onCount={(minutes) => change((now) => ({ ...now, minutes: minutes ?? 0 }), 'minutes')}
          />
          {row.kind !== 'break' && (
            <ChoiceField
              id={`${at}-lead`}
              label={labels.lead}
              value={row.lead}
              options={leads}
              onChoice={(lead) => change((now) => ({ ...now, lead }))}
            />
          )}
          <div className="agenda-moves">
            <button
              type="button"
              id={`${at}-up`}
              aria-disabled={place === 0}
              onClick={() => move(-1, `${at}-up`)}
            >
              <MoveArrow points="m5 14 7-7 7 7" />
              <span className="visually-hidden">{labels.up}</span>
            </button>
            <button
              type="button"
              id={`${at}-down`}
              aria-disabled={place === of - 1}
              onClick={() => move(1, `${at}-down`)}
            >
              <MoveArrow points="m5 10 7 7 7-7" />
              <span className="visually-hidden">{labels.down}</span>
            </button>
          </div>
        </div>
        {row.cut && (gain > 0 || isCut) && (
          <p className="agenda-cut" id={`${at}-cut`}>
            <span key={String(isCut)}>
              {`${fill(isCut ? labels.cutDone : labels.cutMarked, { what: row.cut.what })} `}
            </span>
            <button type="button" className="quiet" onClick={() => change(isCut ? uncutRow : cutRow)}>
              <span key={String(isCut)}>{isCut ? labels.uncut : plural(labels.cut, gain, locale)}</span>
            </button>
          </p>
        )}
        <RowMore {...props} at={at} change={change} />
      </fieldset>
    </li>
  );
}

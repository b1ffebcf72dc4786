import { layDay } from '#domain/agenda/lay.ts';
import type { Agenda } from '#domain/agenda/model.ts';
import { sayTimes, type TimeStyle } from '#domain/agenda/times.ts';
import { plural } from '#domain/words.ts';
import { sayCalendarDay } from '#islands/sheet/day.ts';
import type { AgendaLabels } from './labels.ts';

interface Props {
  /** As it is spoken of. */
  agenda: Agenda;
  times: TimeStyle;
  labels: AgendaLabels;
  locale: string;
}

const BLANK_ROWS = 12;

/** The agenda on paper, or rows to write in where there is none. */
export function AgendaPaper({ agenda: { title, people, days }, times, labels, locale }: Props) {
  const heads = [
    labels.paperTime,
    labels.paperMinutes,
    labels.paperWhat,
    labels.paperLeadColumn,
    labels.paperNotes,
  ];
  const tables =
    days.length > 0 ? days : [{ id: 'blank', title: '', date: '', startsAt: null, minutes: 0, rows: [] }];
  return (
    <div className="agenda-sheet">
      <p>
        <strong>{days.length > 0 ? title : ''}</strong>{' '}
        <span>{people === null ? '' : plural(labels.paperPeople, people, locale)}</span>
      </p>
      {tables.map((day) => (
        <table key={day.id}>
          <caption>{[day.title, sayCalendarDay(day.date, locale)].filter(Boolean).join(' · ')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {layDay(day).map((laid) => {
              const { row } = laid;
              return (
                <tr key={row.id} data-kind={row.kind}>
                  <td>{sayTimes(day, laid, times)}</td>
                  <td>{row.minutes}</td>
                  <th scope="row">{row.title}</th>
                  <td>{row.lead === '' ? '' : labels.leads[row.lead]}</td>
                  <td>{`${row.cut?.taken == null ? '' : `${labels.leftOut} ${row.cut.what} `}${row.note}`}</td>
                </tr>
              );
            })}
            {day.rows.length === 0 &&
              Array.from({ length: BLANK_ROWS }, (_, n) => (
                <tr key={n}>
                  {heads.map((head) => (
                    <td key={head} />
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

import { isLedBy, ledRows, minutesLed, trainers } from '#domain/agenda/leads.ts';
import { sayTimes } from '#domain/agenda/times.ts';
import { fill } from '#domain/words.ts';
import { below, Heading } from '#islands/Heading.tsx';
import type { AgendaPart } from './part.ts';

/** Two columns: who of the trainers leads what, with the minutes of each. */
export function Leads({ id, spoken, times, labels, level }: AgendaPart) {
  const days = spoken.days.map((day) => ({ day, rows: ledRows(day) })).filter(({ rows }) => rows.length > 0);
  return (
    <section className="agenda-leads" aria-labelledby={`${id}-leads`}>
      <Heading level={below(level)} id={`${id}-leads`}>
        <span>{labels.leadsTitle}</span>
      </Heading>
      <p hidden={days.length > 0}>
        <span>{labels.leadsNone}</span>
      </p>
      {days.length > 0 && (
        <div key="table">
          <table>
            <thead>
              <tr>
                {[labels.leadsTime, labels.leads.first, labels.leads.second].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.flatMap(({ day, rows }) =>
                rows.map((laid) => (
                  <tr key={laid.row.id}>
                    <th scope="row">{sayTimes(day, laid, times)}</th>
                    {trainers.map((trainer) => (
                      <td key={trainer} data-led={isLedBy(laid.row, trainer) || undefined}>
                        {isLedBy(laid.row, trainer) ? laid.row.title : ''}
                      </td>
                    ))}
                  </tr>
                )),
              )}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{labels.leadsTotal}</th>
                {trainers.map((trainer) => (
                  <td key={trainer}>{fill(labels.leadsMinutes, { n: minutesLed(spoken, trainer) })}</td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}

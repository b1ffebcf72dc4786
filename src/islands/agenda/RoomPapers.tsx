import { layDay } from '#domain/agenda/lay.ts';
import { isLedBy, type Trainer } from '#domain/agenda/leads.ts';
import type { Agenda } from '#domain/agenda/model.ts';
import { materialsOf, postersOf, type AgendaScripts } from '#domain/agenda/scripts.ts';
import { sayTimes, type TimeStyle } from '#domain/agenda/times.ts';
import type { AgendaLabels } from './labels.ts';
import { ScriptRow } from './ScriptRow.tsx';

interface Props {
  /** As it is spoken of. */
  agenda: Agenda;
  times: TimeStyle;
  labels: AgendaLabels;
}

/** The agenda for the wall: when and what, to be read from the back of the room. */
export function WallAgenda({ agenda: { title, days }, times }: Props) {
  return (
    <>
      {days.map((day) => (
        <section key={day.id} className="wall-sheet">
          <p className="wall-title">{days.length > 1 ? day.title : title}</p>
          <ul>
            {layDay(day)
              .filter(({ row }) => row.minutes > 0)
              .map((laid) => (
                <li key={laid.row.id}>
                  <span className="wall-time">{sayTimes(day, laid, times)}</span>{' '}
                  <span>{laid.row.title}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Everything to bring, with how the room is set. */
export function MaterialsPaper({ agenda, scripts, labels }: Props & { scripts: AgendaScripts }) {
  return (
    <>
      <p className="paper-title">
        <strong>{`${agenda.title}: ${labels.materials}`}</strong>
      </p>
      {materialsOf(agenda, scripts).map(({ row, setup, materials }, n) => (
        <section key={row?.id ?? n} className="paper-part">
          <p>
            <strong>{row?.title ?? labels.materialsAll}</strong>
          </p>
          {setup && <p>{`${labels.setup}: ${setup}`}</p>}
          <ul className="paper-boxes">
            {materials.map((material) => (
              <li key={material}>{material}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The posters of the workshops that the rows come from, one a page. */
export function PostersPaper({
  agenda,
  scripts,
}: Omit<Props, 'times' | 'labels'> & { scripts: AgendaScripts }) {
  return (
    <>
      {postersOf(agenda, scripts).map(({ title, lines }) => (
        <section key={title} className="wall-sheet">
          <p className="wall-title">{title}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What one trainer says, asks and does; the rows of others in one line each. */
export function ScriptPaper(props: Props & { scripts: AgendaScripts; trainer: Trainer }) {
  const { agenda, scripts, times, labels, trainer } = props;
  return (
    <>
      <p className="paper-title">
        <strong>{`${agenda.title}: ${labels.leads[trainer]}`}</strong>
      </p>
      {agenda.days.map((day) => (
        <section key={day.id}>
          {agenda.days.length > 1 && <p className="paper-day">{day.title}</p>}
          {layDay(day).map((laid) => (
            <ScriptRow
              key={laid.row.id}
              row={laid.row}
              when={sayTimes(day, laid, times)}
              scripts={scripts}
              labels={labels}
              isWhole={isLedBy(laid.row, trainer)}
            />
          ))}
        </section>
      ))}
    </>
  );
}

import { changeRow, putDay } from '#domain/agenda/edit.ts';
import { cutRow, gainOf } from '#domain/agenda/cuts.ts';
import type { AgendaFinding } from '#domain/agenda/findings.ts';
import { fitDay } from '#domain/agenda/late.ts';
import { fill } from '#domain/words.ts';
import type { AgendaPart } from './part.ts';

interface Props extends AgendaPart {
  finding: AgendaFinding;
}

/** What mends a finding at once: its marked cuts, and for a day that is too long the fitting of all of it. */
export function Remedy({ finding, id, sheet, spoken, labels, tell }: Props) {
  const { cuts = [], lacking = 0, code, at } = finding;
  const day = code === 'tooLong' ? spoken.days.find((one) => at === `${one.id}-minutes`) : undefined;
  const fit = () => {
    if (!day) return;
    const { missed } = fitDay(day);
    const over = missed.find(({ row }) => row === null)?.minutes ?? 0;
    sheet.change((agenda) => {
      const plan = agenda.days.find((one) => one.id === day.id);
      return plan ? putDay(agenda, fitDay(plan).day) : agenda;
    });
    tell(fill(over > 0 ? labels.fitShort : labels.fitted, { n: over || day.minutes }));
  };
  if (cuts.length === 0 && !day) return null;
  return (
    <div className="actions" id={`${id}-remedy-${code}-${at}`}>
      {cuts.map((row) => (
        <button
          key={row.id}
          type="button"
          onClick={() => {
            sheet.change((agenda) => changeRow(agenda, row.id, cutRow));
            tell(fill(labels.mended, { row: row.title }));
          }}
        >
          <span>{fill(labels.mend, { row: row.title, n: gainOf(row) })}</span>
        </button>
      ))}
      {day && (
        <button key="fit" type="button" onClick={fit}>
          <span>{fill(labels.fit, { n: day.minutes })}</span>
        </button>
      )}
      <span className="soft" hidden={cuts.length === 0 || lacking === 0}>
        {fill(labels.lackingAfter, { n: lacking })}
      </span>
    </div>
  );
}

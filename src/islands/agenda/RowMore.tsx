import { moveToDay } from '#domain/agenda/edit.ts';
import type { LaidRow } from '#domain/agenda/lay.ts';
import { rowKinds, type AgendaDay, type AgendaRow } from '#domain/agenda/model.ts';
import { fill } from '#domain/words.ts';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { AgendaPart } from './part.ts';
import { TimeField } from './TimeField.tsx';

interface Props extends AgendaPart {
  /** What the ids of the row's fields begin with. */
  at: string;
  day: AgendaDay;
  laid: LaidRow;
  href: string | undefined;
  change: (next: (now: AgendaRow) => AgendaRow, what?: string) => void;
  onRemove: () => void;
}

/** What is changed in a row now and then: title, kind, day, fixed point, note; and the way out. */
export function RowMore({ at, sheet, spoken, labels, tell, day, laid, href, change, onRemove }: Props) {
  const { row } = laid;
  const written = sheet.data.days.flatMap(({ rows }) => rows).find(({ id }) => id === row.id) ?? row;
  const kinds = rowKinds.map((value) => ({ value, text: labels.kinds[value] }));
  const days = spoken.days.map(({ id, title }) => ({ value: id, text: title }));
  return (
    <details className="agenda-more">
      <summary>
        <span>{labels.more}</span>
      </summary>
      <TextField
        id={`${at}-title`}
        label={labels.rowTitle}
        value={written.title}
        onText={(title) => change((now) => ({ ...now, title }), 'title')}
      />
      <div className="agenda-fields">
        <ChoiceField
          id={`${at}-kind`}
          label={labels.rowKind}
          value={row.kind}
          options={kinds}
          onChoice={(kind) => change((now) => ({ ...now, kind, lead: kind === 'break' ? '' : now.lead }))}
        />
        <TimeField
          id={`${at}-fixed`}
          label={labels.rowFixed}
          hint={labels.rowFixedHint}
          value={row.fixedAt}
          isOff={day.startsAt === null}
          onTime={(fixedAt) => change((now) => ({ ...now, fixedAt }), 'fixed')}
        />
        {days.length > 1 && (
          <ChoiceField
            key="day"
            id={`${at}-day`}
            label={labels.rowDay}
            value={day.id}
            options={days}
            onChoice={(goal) => {
              sheet.change((agenda) => moveToDay(agenda, row.id, goal));
              const title = spoken.days.find(({ id }) => id === goal)?.title ?? '';
              tell(fill(labels.movedDay, { row: row.title, day: title }));
            }}
          />
        )}
      </div>
      <TextField
        id={`${at}-note`}
        label={labels.rowNote}
        rows={2}
        value={row.note}
        onText={(note) => change((now) => ({ ...now, note }), 'note')}
      />
      <p className="actions">
        {href && (
          <a key="source" className="button" href={href}>
            <span>{labels.rowSource}</span>
          </a>
        )}
        <button type="button" onClick={onRemove}>
          <span>{labels.remove}</span>
        </button>
      </p>
    </details>
  );
}

import { useMemo, useState } from 'react';
import { addDay, addRow, ownRow } from '#domain/agenda/edit.ts';
import { MOST_MINUTES, MOST_ROWS, type RowDraft } from '#domain/agenda/model.ts';
import type { AgendaOffers } from '#domain/agenda/offers.ts';
import { pickBy, picksOf } from '#domain/agenda/pick.ts';
import { fill, plural } from '#domain/words.ts';
import { below, Heading } from '#islands/Heading.tsx';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { CountField } from '#islands/sheet/fields/CountField.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { AgendaPart } from './part.ts';

interface Props extends AgendaPart {
  offers: AgendaOffers | null;
}

/** As many as are looked through at a glance. */
const SHOWN = 6;

/** Adds activities, segments of workshops, breaks and rows of one's own. */
export function Add({ id, sheet, spoken, labels, locale, level, offers, tell }: Props) {
  const [text, setText] = useState('');
  const [most, setMost] = useState<number | null>(null);
  const [chosen, setChosen] = useState('');
  const picks = useMemo(() => (offers ? picksOf(offers) : []), [offers]);
  const found = pickBy(picks, { text, most });
  const shown = found.slice(0, SHOWN);
  const day = spoken.days.find((one) => one.id === chosen) ?? spoken.days[0];

  const add = (draft: RowDraft) => {
    if (day && day.rows.length >= MOST_ROWS) {
      tell(labels.full);
      return;
    }
    sheet.change((agenda) => {
      const ready = agenda.days.length > 0 ? agenda : addDay(agenda);
      return addRow(ready, day?.id ?? ready.days[0]?.id ?? '', draft);
    });
    tell(fill(labels.added, { row: draft.title }));
  };
  const own: [string, RowDraft][] = [
    [labels.addOwn, { ...ownRow, title: labels.ownTitle }],
    [labels.addBreak, { ...ownRow, kind: 'break', title: labels.breakTitle, minutes: 15 }],
    [labels.addClose, { ...ownRow, kind: 'close', title: labels.closeTitle }],
  ];
  const count =
    found.length === 0
      ? labels.addNone
      : found.length > SHOWN
        ? fill(labels.addFirst, { n: found.length, shown: SHOWN })
        : plural(labels.addFound, found.length, locale);

  return (
    <section className="agenda-add" role="group" aria-labelledby={`${id}-add`}>
      <Heading level={below(level)} id={`${id}-add`}>
        <span>{labels.addTitle}</span>
      </Heading>
      <div className="actions">
        {own.map(([label, draft]) => (
          <button key={label} type="button" onClick={() => add(draft)}>
            <span>{label}</span>
          </button>
        ))}
      </div>
      {spoken.days.length > 1 && (
        <ChoiceField
          key="to"
          id={`${id}-add-to`}
          label={labels.addTo}
          value={day?.id ?? ''}
          options={spoken.days.map((one) => ({ value: one.id, text: one.title }))}
          onChoice={setChosen}
        />
      )}
      {offers && (
        <div key="offers">
          <TextField id={`${id}-add-text`} label={labels.addText} value={text} onText={setText} />
          <CountField
            id={`${id}-add-most`}
            label={labels.addMost}
            value={most}
            max={MOST_MINUTES}
            onCount={setMost}
          />
          <p role="status">
            <span key={count}>{count}</span>
          </p>
          <ul className="agenda-picks">
            {shown.map(({ id: key, row, workshop }) => (
              <li key={key}>
                <span>
                  <strong>{row.title}</strong>{' '}
                  <span className="soft">
                    {workshop === null
                      ? fill(labels.addActivity, { n: row.minutes })
                      : fill(labels.addSegment, { workshop, n: row.minutes })}
                  </span>
                </span>
                <button type="button" onClick={() => add(row)}>
                  <span>{fill(labels.add, { row: row.title })}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

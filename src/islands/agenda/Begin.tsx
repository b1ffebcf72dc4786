import { useState } from 'react';
import { beginAgenda, beginnings, type Beginning } from '#domain/agenda/begin.ts';
import { addDay } from '#domain/agenda/edit.ts';
import { agendaModel } from '#domain/agenda/model.ts';
import type { AgendaOffers } from '#domain/agenda/offers.ts';
import { fill } from '#domain/words.ts';
import type { AgendaPart } from './part.ts';

interface Props extends AgendaPart {
  offers: AgendaOffers | null;
}

/** Begins an agenda with a workshop, with several that go together, or with an empty day. What stood there is kept. */
export function Begin({ id, sheet, labels, offers, tell }: Props) {
  const [chosen, choose] = useState('');
  const all = offers ? beginnings(offers, labels) : new Map<string, Beginning>();
  const groups = [
    ['workshop', labels.beginWorkshops],
    ['combination', labels.beginCombinations],
  ] as const;
  const options = (kind: string) => [...all].filter(([key]) => key.startsWith(`${kind}.`));
  const minutesOf = (key: string) =>
    all
      .get(key)
      ?.days.flat()
      .reduce((sum, { minutes }) => sum + minutes, 0) ?? 0;

  const begin = () => {
    const beginning = all.get(chosen);
    const agenda = beginning ? beginAgenda(beginning, labels) : addDay(agendaModel.blank);
    const title = beginning?.title ?? labels.beginNothing;
    const isKept = !sheet.isBlank;
    sheet.replace(agenda);
    tell(fill(isKept ? labels.beginKept : labels.begun, { title }));
  };

  return (
    <div className="agenda-begin">
      <label htmlFor={`${id}-begin`}>
        <span>{labels.begin}</span>
      </label>
      <select
        id={`${id}-begin`}
        autoComplete="off"
        value={chosen}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{labels.beginNothing}</option>
        {groups.map(([kind, title]) =>
          options(kind).length === 0 ? null : (
            <optgroup key={kind} label={title}>
              {options(kind).map(([key, beginning]) => (
                <option key={key} value={key}>
                  {fill(labels.beginLabel, { title: beginning.title, n: minutesOf(key) })}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
      <button type="button" className="primary" onClick={begin}>
        <span>{labels.beginAction}</span>
      </button>
    </div>
  );
}

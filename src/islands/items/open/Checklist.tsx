import { addressOf } from '#browser/address.ts';
import { downloadText } from '#browser/record/download.ts';
import { checklistCount, checklistDays } from '#domain/assessment/open/checklist.ts';
import type { OpenResponseTo } from '#domain/assessment/open/response.ts';
import { calendarFile, isDay } from '#domain/calendar.ts';
import { fill } from '#domain/words.ts';
import { Choice } from '#islands/items/Choice.tsx';
import type { ChecklistItem } from '#schema/types.ts';
import { EntryDay } from './EntryDay.tsx';
import type { OpenViewProps } from './view.ts';

/** Things to do: a tick for each, and perhaps a day, for a calendar. */
export function Checklist({ item, response, labels, isLive, idFor, onChoose }: OpenViewProps<'checklist'>) {
  const { done, days } = response;

  const tick = (id: string) => {
    const ids = item.entries.map((entry) => entry.id);
    const next = {
      ...response,
      done: ids.filter((one) => (one === id ? !done.includes(id) : done.includes(one))),
    };
    const { done: n, of } = checklistCount(item, next);
    onChoose(next, fill(labels.entriesDone, { n, of }));
  };
  const plan = (id: string, day: string) => {
    const others = Object.entries(days).filter(([one]) => one !== id);
    onChoose({ ...response, days: Object.fromEntries(isDay(day) ? [...others, [id, day]] : others) });
  };
  const save = () => {
    const file = saveDays(item, response);
    onChoose(response, file ? fill(labels.calendarSaved, { file }) : labels.calendarEmpty);
  };

  return (
    <>
      <ul className="ticks">
        {item.entries.map(({ id, text }) => (
          <li key={id}>
            <Choice
              type="checkbox"
              name="done"
              value={id}
              text={text}
              isChosen={done.includes(id)}
              idFor={idFor}
              onChoose={() => tick(id)}
            />
            {item.dated && (
              <EntryDay
                id={id}
                entry={text}
                day={days[id] ?? ''}
                labels={labels}
                idFor={(part) => idFor(`${part}-${id}`)}
                onPlan={(day) => plan(id, day)}
              />
            )}
          </li>
        ))}
      </ul>
      {item.dated && (
        <div className="actions">
          <button type="button" disabled={!isLive} onClick={save}>
            <span>{labels.calendar}</span>
          </button>
        </div>
      )}
    </>
  );
}

/** Saves the days that are still to come; says the name of the file, or nothing where there is no such day. */
function saveDays(item: ChecklistItem, response: OpenResponseTo<'checklist'>): string | undefined {
  const events = checklistDays(item, response, { url: addressOf(`item-${item.id}`) });
  if (events.length === 0) return undefined;
  const file = `${item.id}.ics`;
  downloadText(file, calendarFile(events, { now: new Date() }), 'text/calendar;charset=utf-8');
  return file;
}

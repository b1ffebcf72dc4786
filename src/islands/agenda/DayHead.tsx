import { changeDay } from '#domain/agenda/edit.ts';
import { endOf } from '#domain/agenda/lay.ts';
import { MOST_MINUTES, type AgendaDay } from '#domain/agenda/model.ts';
import { clockTime } from '#domain/clock.ts';
import { fill } from '#domain/words.ts';
import { CountField } from '#islands/sheet/fields/CountField.tsx';
import { DayField } from '#islands/sheet/fields/DayField.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { AgendaPart } from './part.ts';
import { Remedy } from './Remedy.tsx';
import { TimeField } from './TimeField.tsx';

interface Props extends AgendaPart {
  day: AgendaDay;
  /** The name as it was written. */
  title: string;
}

/** When a day is, from when, for how long, and how much of it is used. */
export function DayHead({ day, title, ...part }: Props) {
  const { id, sheet, spoken, findings, labels, times } = part;
  const at = `${id}-${day.id}`;
  const edit = (fields: Parameters<typeof changeDay>[2], what: string) =>
    sheet.change((agenda) => changeDay(agenda, day.id, fields), `${day.id}-${what}`);
  const used = endOf(day);
  const said =
    day.startsAt === null
      ? fill(labels.dayUses, { used, room: day.minutes })
      : fill(labels.dayEnds, { used, room: day.minutes, time: clockTime(day.startsAt + used, times.clock) });
  const long = findings.find(({ code, at }) => code === 'tooLong' && at === `${day.id}-minutes`);
  return (
    <>
      {spoken.days.length > 1 && (
        <TextField
          key="name"
          id={`${at}-name`}
          label={labels.dayTitle}
          value={title}
          onText={(text) => edit({ title: text }, 'title')}
        />
      )}
      <div className="agenda-fields">
        <DayField
          id={`${at}-date`}
          label={labels.dayDate}
          value={day.date}
          onDay={(date) => edit({ date }, 'date')}
        />
        <TimeField
          id={`${at}-start`}
          label={labels.dayStart}
          value={day.startsAt}
          onTime={(startsAt) => edit({ startsAt }, 'start')}
        />
        <CountField
          id={`${at}-minutes`}
          label={labels.dayMinutes}
          value={day.minutes}
          max={MOST_MINUTES}
          onCount={(minutes) => edit({ minutes: minutes ?? 0 }, 'minutes')}
        />
      </div>
      <p className="agenda-used">
        <span key={said}>{day.rows.length === 0 ? labels.dayEmpty : said}</span>
      </p>
      {long && <Remedy key="long" {...part} finding={long} />}
    </>
  );
}

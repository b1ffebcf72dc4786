import { calendarFile } from '#domain/calendar.ts';
import { talkDays } from '#domain/worksheets/one-on-one-log/days.ts';
import { answerTalk, editTalk, talkAnswers, talkItems } from '#domain/worksheets/one-on-one-log/log.ts';
import { fill } from '#domain/words.ts';
import { downloadText } from '#browser/record/download.ts';
import { DayField } from '#islands/sheet/fields/DayField.tsx';
import { fileName } from '#islands/sheet/fileName.ts';
import { RadioRow } from '#islands/sheet/RadioRow.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import { fileDay } from '#islands/workbook/day.ts';
import { Told } from '#islands/workbook/Told.tsx';
import { useTold } from '#islands/workbook/useTold.ts';
import type { PartProps } from './part.ts';

/** Looking back on a talk, and the day of the next one. */
export function After({ id, sheet, sentences, talk, words }: PartProps) {
  const { told, tell } = useTold();
  const saveDays = () => {
    const now = new Date();
    const events = talkDays(sheet.data, { id, title: words.calendarEvent, today: fileDay(now) });
    if (events.length === 0) {
      tell(words.calendarNone);
      return;
    }
    const file = fileName(id, 'ics');
    downloadText(file, calendarFile(events, { now }), 'text/calendar;charset=utf-8');
    tell(fill(words.calendarSaved, { file }));
  };
  return (
    <>
      {talkItems.map((item) => (
        <RadioRow
          key={`${talk.id} ${item}`}
          id={`${id}-${item}`}
          legend={sentences[item].text}
          value={talk.answers[item]}
          options={talkAnswers.map((value) => ({ value, text: words[value] }))}
          onPick={(answer) => sheet.change((now) => answerTalk(now, talk.id, item, answer))}
        />
      ))}
      <TextField
        id={`${id}-learned`}
        label={words.learned}
        hint={words.learnedHint}
        value={talk.learned}
        rows={3}
        onText={(learned) => sheet.change((now) => editTalk(now, talk.id, { learned }), `${talk.id} learned`)}
      />
      <DayField
        id={`${id}-next-day`}
        label={words.nextDay}
        value={talk.nextDay}
        onDay={(nextDay) => sheet.change((now) => editTalk(now, talk.id, { nextDay }), `${talk.id} nextDay`)}
      />
      <div className="actions">
        <button type="button" onClick={saveDays}>
          <span>{words.calendar}</span>
        </button>
      </div>
      <p className="soft">
        <span>{words.calendarText}</span>
      </p>
      <Told told={told} />
    </>
  );
}

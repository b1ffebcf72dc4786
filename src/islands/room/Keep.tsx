import { downloadText } from '#browser/record/download.ts';
import { roomFile } from '#domain/room/file.ts';
import { codesCsv, handsCsv, type RoomSheetWords } from '#domain/room/spreadsheet.ts';
import { fill } from '#domain/words.ts';
import { fileDay } from '#islands/workbook/day.ts';
import type { PartProps } from './part.ts';
import { sayInstrument } from './words.ts';

/** Saves the room as files: the whole of it, and a table of codes and of counts for each instrument. */
export function Keep({ room, used, onTell, labels }: PartProps) {
  const words: RoomSheetWords = {
    code: labels.sheetCode,
    occasion: labels.sheetOccasion,
    occasions: { other: labels.once, before: labels.before, after: labels.after },
    unknown: labels.unknown,
    question: labels.question,
    choice: labels.answer,
    count: labels.sheetCount,
    people: labels.peopleAsked,
  };
  const save = (name: string, text: string, type?: string) => {
    const file = `${name}-${fileDay(new Date())}.${type ? 'csv' : 'json'}`;
    downloadText(file, text, type);
    onTell(fill(labels.savedFile, { file }));
  };
  const has = (kind: 'code' | 'hands', key: string) =>
    room.entries.some((one) => one.kind === kind && one.instrument === key);
  const csv = 'text/csv;charset=utf-8';
  return (
    <>
      <button type="button" onClick={() => save('room', roomFile(room))}>
        <span>{labels.saveJson}</span>
      </button>
      {used.map((instrument) => {
        const { key } = instrument;
        const name = key.replaceAll('/', '-');
        const title = sayInstrument(instrument);
        return [
          has('code', key) && (
            <button
              key={`${key} codes`}
              type="button"
              onClick={() => save(`room-codes-${name}`, codesCsv(room, instrument, words), csv)}
            >
              <span>{fill(labels.saveCodes, { title })}</span>
            </button>
          ),
          has('hands', key) && (
            <button
              key={`${key} hands`}
              type="button"
              onClick={() => save(`room-counts-${name}`, handsCsv(room, instrument, words), csv)}
            >
              <span>{fill(labels.saveHands, { title })}</span>
            </button>
          ),
        ];
      })}
    </>
  );
}

import type { Answers } from '#domain/room/answers.ts';
import { packCode, readCode, type RoomOccasion } from '#domain/room/code.ts';
import { formInstrument, instrumentsOf, type RoomInstrument } from '#domain/room/instrument.ts';
import { wordMark } from '#domain/room/mark.ts';
import { newRoom, type CodeEntry, type Room } from '#domain/room/room.ts';
import type { Quiz } from '#schema/types.ts';
import { makeQuiz } from '../../makeItems.ts';
import { long, makeInventory } from '../assessment/inventory.make.ts';

/** Rooms for tests: twelve statements on five points unless a test says otherwise. */

export const words = { trueWord: 'True', falseWord: 'False' };

export const garden = formInstrument(makeInventory(), long);

export function quizInstrument(fields: Partial<Quiz>): RoomInstrument {
  const [instrument] = instrumentsOf(makeQuiz(fields), words);
  if (!instrument) throw new Error('nothing to choose in it');
  return instrument;
}

/** Somebody's code, read as a trainer reads it. */
export function makeEntry({
  mark,
  answers,
  occasion = 'other',
  instrument = garden,
  word = '',
}: {
  mark: number;
  answers: Answers;
  occasion?: RoomOccasion;
  instrument?: RoomInstrument;
  word?: string;
}): CodeEntry {
  const reading = readCode(packCode(instrument, { occasion, word: wordMark(word), mark, answers }), {
    instruments: [instrument],
  });
  if (reading.kind !== 'code') throw new Error(JSON.stringify(reading));
  return { kind: 'code', text: reading.text, ...reading.code };
}

export function makeRoom(fields: Partial<Room> = {}): Room {
  return { ...newRoom({ word: 'river', opened: '2026-11-27', instruments: [garden.key] }), ...fields };
}

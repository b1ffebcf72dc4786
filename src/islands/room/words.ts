import type { RoomOccasion } from '#domain/room/code.ts';
import type { RoomInstrument } from '#domain/room/instrument.ts';
import type { Question } from '#domain/room/question.ts';
import type { Room } from '#domain/room/room.ts';
import type { Spread } from '#domain/room/spread.ts';
import { fill } from '#domain/words.ts';
import type { RoomLabels } from './labels.ts';

/** An occasion in words. */
export function sayOccasion(occasion: RoomOccasion, labels: RoomLabels): string {
  return { other: labels.once, before: labels.before, after: labels.after }[occasion];
}

/** The name of an instrument, with its form where it has several. */
export function sayInstrument({ title, formTitle }: RoomInstrument): string {
  return formTitle === null ? title : `${title}: ${formTitle}`;
}

/** The name of a room. */
export function sayRoom({ word }: Pick<Room, 'word'>, labels: RoomLabels): string {
  return word === '' ? labels.roomWithoutWord : fill(labels.roomOf, { word });
}

/** What a question asks, the part after the stem of its item. */
export function sayQuestion({ stem, part }: Question): string {
  return part === null ? stem : `${stem} · ${part}`;
}

/** A place on a scale: a choice, or between two. */
export function sayPlace({ choices }: Question, place: number, labels: RoomLabels): string {
  const [low, high] = [choices[Math.floor(place)], choices[Math.ceil(place)]];
  if (!low || !high || low === high) return low?.text ?? '';
  return fill(labels.betweenTwo, { low: low.text, high: high.text });
}

/** The middle and the middle half of a scale, in a sentence. */
export function saySpread(question: Question, { median, lower, upper }: Spread, labels: RoomLabels): string {
  const [low, high] = [sayPlace(question, lower, labels), sayPlace(question, upper, labels)];
  return fill(low === high ? labels.middleSame : labels.middle, {
    median: sayPlace(question, median, labels),
    low,
    high,
  });
}

/** A number with at most one decimal, as the language writes it. */
export function sayNumber(n: number, locale: string): string {
  return n.toLocaleString(locale, { maximumFractionDigits: 1 });
}

/** A change with its sign. */
export function sayChange(n: number, locale: string): string {
  return n.toLocaleString(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
}

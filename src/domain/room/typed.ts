import { readCharacters } from './characters.ts';
import { codeLength, instrumentsBegun, readCode } from './code.ts';
import type { RoomInstrument } from './instrument.ts';
import type { RoomProblem } from './problem.ts';
import { addCode, type CodeEntry, type Room } from './room.ts';

/** What one of the codes in a field is worth to a room. */
export type TypedCode = { readonly typed: string } & (
  | { readonly kind: 'fits'; readonly entry: CodeEntry }
  /** It is in the room already, or stands twice in the field. */
  | { readonly kind: 'double'; readonly entry: CodeEntry }
  /** The same mark with other answers: somebody has to say what it is. */
  | { readonly kind: 'clash'; readonly entry: CodeEntry; readonly other: CodeEntry }
  /** Not all of it is there yet. */
  | { readonly kind: 'begun'; readonly n: number; readonly of: number }
  /** Whole, but of an instrument that the site has and the room does not use. */
  | { readonly kind: 'elsewhere'; readonly instrument: RoomInstrument }
  | { readonly kind: 'problem'; readonly problem: RoomProblem }
);

interface Around {
  readonly room: Room;
  /** All instruments of the site. */
  readonly instruments: readonly RoomInstrument[];
}

/** The shortest code has four groups: a word of a line that is as long as three is a code, and no group of one. */
const leastOfCode = 12;

/**
 * The codes in a text, as people paste them: one on each line, or with commas, semicolons, tabs or spaces between them. A name in
 * front, as a chat puts it there, is left out.
 */
export function codesIn(text: string): string[] {
  return text
    .split(/[\n\r\t,;]+/)
    .map((piece) => piece.replace(/^.*:\s/, '').trim())
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const words = piece.split(/\s+/);
      return words.length > 1 && words.every((word) => lengthOf(word) >= leastOfCode) ? words : [piece];
    });
}

/** Reads the codes in a field one after the other, as if each that fits were put in. The last may still be typed unless `isDone`. */
export function readTyped(text: string, around: Around, { isDone = false } = {}): TypedCode[] {
  const pieces = codesIn(text);
  const isEnded = isDone || /[\n\r\t,;]\s*$/.test(text);
  let { room } = around;
  return pieces.map((typed, n) => {
    const code = readOne(typed, { ...around, room }, isEnded || n < pieces.length - 1);
    if (code.kind === 'fits') {
      const added = addCode(room, code.entry);
      if (added.kind === 'added') ({ room } = added);
    }
    return code;
  });
}

function readOne(typed: string, { room, instruments }: Around, isEnded: boolean): TypedCode {
  const own = instruments.filter(({ key }) => room.instruments.includes(key));
  const characters = readCharacters(typed);
  if (!isEnded && characters.kind === 'values') {
    const { values } = characters;
    const begun = instrumentsBegun(values, instruments);
    const of = Math.max(0, ...(begun.length > 0 ? begun : own).map(codeLength));
    if (values.length < of) return { typed, kind: 'begun', n: values.length, of };
  }
  const { word } = room;
  const first = readCode(typed, { instruments: own, word });
  const reading = first.kind === 'unknown' ? readCode(typed, { instruments, word }) : first;
  if (reading.kind !== 'code') return { typed, kind: 'problem', problem: reading.problem };
  const { text, code } = reading;
  const instrument = instruments.find(({ key }) => key === code.instrument);
  if (instrument && !own.includes(instrument)) return { typed, kind: 'elsewhere', instrument };
  const entry: CodeEntry = { kind: 'code', text, ...code };
  const added = addCode(room, entry);
  if (added.kind === 'added') return { typed, kind: 'fits', entry };
  return added.kind === 'double' ? { typed, kind: 'double', entry } : { typed, entry, ...added };
}

function lengthOf(word: string): number {
  const reading = readCharacters(word);
  return reading.kind === 'values' ? reading.values.length : 0;
}

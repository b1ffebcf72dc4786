import type { Answers } from './answers.ts';
import { digitsOf, groupsOf, numberOf, readCharacters, writeCharacters } from './characters.ts';
import { dataOf, lengthFor, withChecks } from './check-characters.ts';
import type { RoomInstrument } from './instrument.ts';
import { wordMark } from './mark.ts';
import { packAnswers, packedLength, unpackAnswers } from './packing.ts';
import type { RoomProblem } from './problem.ts';
import { findSlip } from './slip.ts';

/**
 * A code: what somebody answered, short enough to be read out. In characters: 1 for the format and the occasion, 2 for the
 * instrument, 2 for its version, 2 for the room's word, 3 for a random mark, then the answers, with check characters.
 * Twenty-four statements on five points take 28 characters, eight take 20. No name, no time and no text is in it.
 */
export interface Code {
  /** Key of the instrument. */
  readonly instrument: string;
  readonly occasion: RoomOccasion;
  /** The mark of the room's word; 0 for none. */
  readonly word: number;
  /** Drawn by chance on the device that made the code, below `threeCharacters`: the same one before and after. */
  readonly mark: number;
  readonly answers: Answers;
}

/** What the answers are for: `other` says no more than that they are there. */
export const roomOccasions = ['other', 'before', 'after'] as const;
export type RoomOccasion = (typeof roomOccasions)[number];

/** What came out of a typed, pasted or scanned code. `text` is the code as it is written properly. */
export type CodeReading =
  | { readonly kind: 'code'; readonly text: string; readonly code: Code }
  /** Nothing is wrong with it, but it belongs to no instrument of this site as it is today. */
  | { readonly kind: 'unknown'; readonly text: string; readonly problem: RoomProblem }
  | { readonly kind: 'refused'; readonly problem: RoomProblem };

/** The first character holds the format above the occasion: there is room for eight formats. */
const format = 0;
const perFormat = 4;

/** The characters of the header's parts, in their order. */
const header = { kind: 1, instrument: 2, version: 2, word: 2, mark: 3 } as const;
const headerLength = Object.values(header).reduce((sum, length) => sum + length, 0);

/** The code of some answers, in groups of four: `02VE-7Q0K-…`. */
export function packCode(instrument: RoomInstrument, code: Omit<Code, 'instrument'>): string {
  const parts: readonly (readonly [number, number])[] = [
    [format * perFormat + roomOccasions.indexOf(code.occasion), header.kind],
    [instrument.mark, header.instrument],
    [instrument.version, header.version],
    [code.word, header.word],
    [code.mark, header.mark],
  ];
  const data = parts.flatMap(([value, length]) => digitsOf(BigInt(value), length));
  return writeCharacters(withChecks([...data, ...packAnswers(instrument.questions, code.answers)]));
}

/** How many characters a code of an instrument has. */
export function codeLength({ questions }: RoomInstrument): number {
  return lengthFor(headerLength + packedLength(questions));
}

/** The instruments that the beginning of a code may belong to; none where it is too short to tell, or belongs to nothing here. */
export function instrumentsBegun(
  values: readonly number[],
  instruments: readonly RoomInstrument[],
): readonly RoomInstrument[] {
  const end = header.kind + header.instrument;
  if (values.length < end) return [];
  const mark = Number(numberOf(values.slice(header.kind, end)));
  return instruments.filter((one) => one.mark === mark);
}

/** Reads a code, as forgiving as can be. A code made with another word than the room's belongs to another room. */
export function readCode(
  text: string,
  { instruments, word = '' }: { instruments: readonly RoomInstrument[]; word?: string },
): CodeReading {
  const reading = readCharacters(text);
  if (reading.kind === 'strange')
    return refused({ code: 'strange', groups: [reading.group], detail: { character: reading.character } });
  const { values } = reading;
  if (values.length === 0) return refused({ code: 'empty', detail: {} });
  const slip = slipIn(values);
  if (slip) return refused(slip);

  const data = dataOf(values);
  const take = (from: number, length: number) => Number(numberOf(data.slice(from, from + length)));
  const kind = take(0, 1);
  const [mark, version, wordOfCode, chance] = [take(1, 2), take(3, 2), take(5, 2), take(7, 3)];
  const written = writeCharacters(values);
  const unknown = (problem: RoomProblem): CodeReading => ({ kind: 'unknown', text: written, problem });
  if (kind >= perFormat * (format + 1)) return unknown({ code: 'newer', detail: {} });
  const found = instruments.filter((one) => one.mark === mark);
  const [first] = found;
  if (!first) return unknown({ code: 'other-instrument', detail: {} });
  const instrument = found.find((one) => one.version === version);
  if (!instrument) return unknown({ code: 'other-version', detail: { title: first.title } });
  if (word !== '' && wordOfCode !== 0 && wordOfCode !== wordMark(word))
    return refused({ code: 'other-room', detail: { word } });

  const end = headerLength + packedLength(instrument.questions);
  const answers = unpackAnswers(instrument.questions, data.slice(headerLength, end));
  const occasion = roomOccasions[kind % perFormat];
  const isFilled = values.length === lengthFor(end) && data.slice(end).every((value) => value === 0);
  if (!answers || !occasion || !isFilled) return refused({ code: 'not-answers', detail: {} });
  return {
    kind: 'code',
    text: written,
    code: { instrument: instrument.key, occasion, word: wordOfCode, mark: chance, answers },
  };
}

function slipIn(values: readonly number[]): RoomProblem | null {
  const slip = findSlip(values);
  if (!slip) return null;
  const groups = groupsOf(values);
  const typed = slip.groups.map((group) => groups[group - 1] ?? '').join(', ');
  return { code: slip.kind, groups: slip.groups, detail: { typed, n: values.length } };
}

function refused(problem: RoomProblem): CodeReading {
  return { kind: 'refused', problem };
}

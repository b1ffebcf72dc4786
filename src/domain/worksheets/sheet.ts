import { isPlain, jsonText } from '#domain/record/json.ts';
import { fill, plural } from '#domain/words.ts';

/** One thing that a sheet says about itself: a sentence by its code, and the values that fill it; `n` picks the number's form. */
export interface Fact {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Something a check saw. `gap`: a part that is missing; `look`: worth a second look. Its sentence stands in the interface words. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: 'gap' | 'look';
  readonly values?: Readonly<Record<string, string | number>>;
  /** Name of the field it is about; the field's id is the worksheet's id, a hyphen and this. */
  readonly at?: string;
}

/** A kind of sheet: what is in it, how it is read back, and what it says in short. */
export interface SheetModel<T> {
  /** As in the content's `model`; stands in every saved text. */
  readonly name: string;
  /** Names under which it was saved before. */
  readonly formerly?: readonly string[];
  /** Goes up when the shape changes; `read` still takes every version that was once out. */
  readonly version: number;
  readonly blank: T;
  /** The data out of fields of some version up to the current one; undefined where they do not fit. */
  readonly read: (fields: unknown, version: number) => T | undefined;
  /** The sheet in short, for the workbook and before an import. Empty for a blank one. */
  readonly facts: (data: T) => readonly Fact[];
}

/** Why a text is no sheet of a model. */
export type SheetProblem = 'not-json' | 'no-sheet' | 'other-sheet' | 'newer' | 'wrong-shape';

/** What a text turned out to be. An empty text is a blank sheet. */
export type SheetReading<T> =
  { readonly kind: 'sheet'; readonly data: T } | { readonly kind: 'refused'; readonly problem: SheetProblem };

/** Reads the text of a sheet. What cannot be read is refused whole, so that nobody writes over it. */
export function readSheet<T>(text: string, model: SheetModel<T>): SheetReading<T> {
  if (text.trim() === '') return { kind: 'sheet', data: model.blank };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'refused', problem: 'not-json' };
  }
  const { sheet, version, data } = isPlain(raw) ? raw : {};
  if (typeof sheet !== 'string' || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { kind: 'refused', problem: 'no-sheet' };
  if (sheet !== model.name && !model.formerly?.includes(sheet))
    return { kind: 'refused', problem: 'other-sheet' };
  if (version > model.version) return { kind: 'refused', problem: 'newer' };
  const read = model.read(data, version);
  return read === undefined ? { kind: 'refused', problem: 'wrong-shape' } : { kind: 'sheet', data: read };
}

/** A sheet as text, to keep as a note or in a file. A blank one is no text at all. */
export function writeSheet<T>(data: T, model: SheetModel<T>): string {
  if (isSameSheet(data, model.blank)) return '';
  return jsonText({ sheet: model.name, version: model.version, data });
}

/** Whether two sheets say the same. */
export function isSameSheet<T>(a: T, b: T): boolean {
  return jsonText(a) === jsonText(b);
}

/** Facts as sentences. A fact without words of its own is left out. */
export function sayFacts(
  facts: readonly Fact[],
  words: Readonly<Record<string, string>>,
  locale: string,
): string[] {
  return facts.flatMap(({ code, values }) => {
    const sentence = words[code];
    if (sentence === undefined) return [];
    const n = values['n'];
    return [fill(typeof n === 'number' ? plural(sentence, n, locale) : sentence, values)];
  });
}

/** An id for a new part of a sheet, one after the highest: `p7`. */
export function nextId(prefix: string, parts: readonly { readonly id: string }[]): string {
  const numbers = parts.map(({ id }) => (id.startsWith(prefix) ? Number(id.slice(prefix.length)) : 0));
  return `${prefix}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}

import type { Activity } from '#schema/types.ts';
import { wordsOf } from '#domain/agenda/pick.ts';

/** Something that a trainer can look for: an activity or a workshop. */
export interface Findable {
  readonly id: string;
  readonly kind: 'activity' | 'workshop';
  readonly minutes: number;
  /** Minutes that its marked cuts save together. */
  readonly saves: number;
  readonly group: { readonly from: number; readonly to: number };
  readonly level: Activity['level'];
  /** A workshop is of many formats, and so of none. */
  readonly format: Activity['format'] | '';
  /** Ids. */
  readonly tracks: readonly string[];
  readonly concepts: readonly string[];
  /** The words in which it is looked for, folded, with a space between. */
  readonly text: string;
}

/** What somebody is looking for. What is null or empty is open. */
export interface Wish {
  readonly minutes: number | null;
  readonly people: number | null;
  readonly level: string;
  readonly format: string;
  readonly kind: string;
  readonly track: string;
  readonly concept: string;
  readonly words: readonly string[];
}

/** Something that was found, and whether it fits the time only with its cuts. */
export interface Found {
  readonly thing: Findable;
  readonly isCut: boolean;
}

/** How much a group has done: a group with more behind it can do what a newer one can. */
const levels: readonly string[] = ['first', 'some', 'experienced'] satisfies Activity['level'][];

/** What meets a wish: what fits as it is first, and of that what fills the time best. Where no thing has all words, those with the most. */
export function findFor(wish: Wish, things: readonly Findable[]): Found[] {
  const fitting = things.filter((thing) => fits(thing, wish));
  const counted = fitting.map((thing) => ({ thing, hits: hitsOf(thing, wish.words) }));
  const most = Math.max(0, ...counted.map(({ hits }) => hits));
  const needed = wish.words.length === 0 ? 0 : Math.max(1, most);
  const found = counted
    .filter(({ hits }) => hits >= needed)
    .map(({ thing }) => ({ thing, isCut: wish.minutes !== null && thing.minutes > wish.minutes }));
  if (wish.minutes === null) return found;
  return found.sort((a, b) => Number(a.isCut) - Number(b.isCut) || b.thing.minutes - a.thing.minutes);
}

function fits(thing: Findable, wish: Wish): boolean {
  const { minutes, people, level, format, kind, track, concept } = wish;
  return (
    (minutes === null || thing.minutes - thing.saves <= minutes) &&
    (people === null || (people >= thing.group.from && people <= thing.group.to)) &&
    (level === '' || levels.indexOf(thing.level) <= levels.indexOf(level)) &&
    (format === '' || thing.format === format) &&
    (kind === '' || thing.kind === kind) &&
    (track === '' || thing.tracks.includes(track)) &&
    (concept === '' || thing.concepts.includes(concept))
  );
}

function hitsOf({ text }: Findable, words: readonly string[]): number {
  const has = text.split(' ');
  return words.filter((word) => has.some((one) => isAkin(one, word))).length;
}

/** Whether two words have the same beginning: delegation and delegate, maps and map. */
function isAkin(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  if (long.startsWith(short))
    return short.length >= 3 && (one.length > other.length || long.length - short.length < 3);
  const stem = Math.max(5, Math.min(one.length, other.length) - 3);
  return one.slice(0, stem) === other.slice(0, stem) && short.length >= stem;
}

/** The words of several texts, as `text` of a findable holds them. */
export function wordsFor(texts: readonly string[]): string {
  return [...new Set(wordsOf(texts.join(' ')))].join(' ');
}

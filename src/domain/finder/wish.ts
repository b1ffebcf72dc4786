import type { Activity } from '#schema/types.ts';
import { folded } from '#domain/agenda/pick.ts';
import type { Wish } from './finder.ts';

/** The words of a language by which a wish is understood, folded. */
export interface WishWords {
  readonly minutes: readonly string[];
  readonly hours: readonly string[];
  readonly people: readonly string[];
  readonly levels: Readonly<Record<Activity['level'], readonly string[]>>;
  /** Words that say nothing about what is looked for. */
  readonly fillers: readonly string[];
}

/** What was understood of a typed wish; the rest are words to look for. */
export type TypedWish = Pick<Wish, 'minutes' | 'people' | 'words'> & {
  readonly level: Activity['level'] | '';
};

/** Reads a wish as people type it: "20 minutes, 12 people, new group, delegation". */
export function readWish(typed: string, words: WishWords): TypedWish {
  let rest = ` ${folded(typed).replaceAll(/[^\p{L}\p{N}.,]+/gu, ' ')} `;
  /** The first number before one of these units. Every such number leaves the text. */
  const amount = (units: readonly string[]): number | null => {
    let found: number | null = null;
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}.,])(\\d+(?:[.,]\\d+)?) ?(?:${either(units)})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    rest = rest.replaceAll(pattern, (_, digits: string) => {
      found ??= Number(digits.replace(',', '.'));
      return ' ';
    });
    return found;
  };
  const hours = amount(words.hours);
  const minutes = amount(words.minutes);
  const people = amount(words.people);
  rest = ` ${rest.replaceAll(/[.,]+/g, ' ')} `.replaceAll(/ +/g, ' ');
  let level: TypedWish['level'] = '';
  for (const [name, phrases] of Object.entries(words.levels) as [Activity['level'], readonly string[]][]) {
    for (const phrase of phrases) {
      if (!rest.includes(` ${phrase} `)) continue;
      level ||= name;
      rest = rest.replaceAll(` ${phrase} `, ' ');
    }
  }
  const whole = hours === null ? minutes : Math.round(hours * 60) + (minutes ?? 0);
  const numbers = rest.split(' ').filter((word) => /^\d+$/.test(word));
  return {
    // A number without a unit is most likely the time.
    minutes: whole ?? (numbers[0] === undefined ? null : Number(numbers[0])),
    people: people === null ? null : Math.round(people),
    level,
    words: rest
      .split(' ')
      .filter((word) => word !== '' && !numbers.includes(word) && !words.fillers.includes(word)),
  };
}

function either(units: readonly string[]): string {
  return [...units]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replaceAll(/[^\p{L}\p{N} ]/gu, ''))
    .join('|');
}

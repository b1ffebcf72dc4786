import { filesOf } from './curriculum.ts';
import { ids, moduleOfLesson, titleOf, type Plan } from './plan.ts';
import { headingsOf, textOf, type Part } from './text.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What somebody remembers of a lesson, and types. */
export const remembered = [
  'rare phrase',
  'heading',
  'title',
  'prefix',
  'misspelling',
  'common phrase',
] as const;

/** A query, and the one lesson that it is about. */
export interface Query {
  readonly kind: (typeof remembered)[number];
  readonly text: string;
  readonly lesson: number;
}

const ofAKind = 8;
/** Ranks of words that nearly every lesson holds, without the small ones. */
const common = { from: 100, to: 600 };

/** Queries whose words stand in one lesson only, in that order, so that one page is the right one. Eight of each kind at most. */
export function queriesOf(plan: Plan): Query[] {
  const [language = 'en'] = plan.languages;
  const files = [...filesOf(plan)].map(({ path, text }) => ({ path, text: text.toLowerCase() }));
  const isOnlyIn = (lesson: number, words: string) => {
    const own = `${ids.module(moduleOfLesson(lesson))}/${ids.lesson(lesson)}.mdx`;
    const having = files.filter(({ text }) => text.includes(words.toLowerCase()));
    return having.length === 1 && having[0]?.path.endsWith(own) === true;
  };
  const everyday = new Set(vocabularyOf(language).words.slice(common.from, common.to));
  const titles = Array.from({ length: plan.lessons }, (_, n) => titleOf(language, ids.lesson(n)));
  const inTitles = (word: string) => titles.filter((title) => title.toLowerCase().includes(word)).length;
  const wordOfTitle = (n: number) =>
    (titles[n] ?? '')
      .toLowerCase()
      .split(' ')
      .find((word) => word.length >= 7 && inTitles(word) === 1);
  const textFor: Readonly<Record<Query['kind'], (n: number) => string | undefined>> = {
    'rare phrase': (n) => phrase(n, 3, (word) => word.length > 5),
    heading: (n) => headingsOf(language, n).find((heading) => isOnlyIn(n, heading)),
    title: (n) => (titles.filter((title) => title === titles[n]).length === 1 ? titles[n] : undefined),
    prefix: (n) => wordOfTitle(n)?.slice(0, -2),
    misspelling: (n) => wordOfTitle(n)?.replace(/^(..)(.)(.)/, '$1$3$2'),
    'common phrase': (n) => phrase(n, 2, (word) => everyday.has(word)),
  };
  return remembered.flatMap((kind) => {
    const found: Query[] = [];
    const step = Math.max(1, Math.floor(plan.lessons / (ofAKind * 2)));
    for (let lesson = 1; lesson < plan.lessons && found.length < ofAKind; lesson += step) {
      const text = textFor[kind](lesson);
      if (text !== undefined) found.push({ kind, text, lesson });
    }
    return found;
  });

  /** So many words of a lesson side by side, all of a kind. */
  function phrase(lesson: number, length: number, fits: (word: string) => boolean): string | undefined {
    const parts = textOf(plan, language, lesson).sections.flatMap((section) => section.parts);
    for (const sentence of parts.flatMap(textsIn).flatMap((text) => text.toLowerCase().split('.'))) {
      const words = sentence.trim().split(' ');
      for (let at = 0; at + length <= words.length; at += 1) {
        const some = words.slice(at, at + length);
        if (some.every(fits) && isOnlyIn(lesson, some.join(' '))) return some.join(' ');
      }
    }
    return undefined;
  }
}

function textsIn(part: Part): string[] {
  return part.kind === 'paragraph' || part.kind === 'quote' ? [part.text] : [];
}

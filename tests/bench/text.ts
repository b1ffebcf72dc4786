import { conceptsOf, ids, titleOf, type Plan } from './plan.ts';
import { writerOf, type Writer } from './words.ts';

/** A lesson without anything that only our format has: the peers are given the same text. */
export interface LessonText {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
}

/** A heading of a lesson and what stands under it. */
export interface Section {
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** A stretch of a section. What a paragraph links to, and what it cites, is kept apart from its words. */
export type Part =
  | { readonly kind: 'paragraph'; readonly text: string; readonly link?: Link; readonly cites?: string }
  | { readonly kind: 'list'; readonly points: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'quote'; readonly text: string };

/** A link at the end of a paragraph. */
export interface Link {
  readonly to: 'concept' | 'lesson';
  readonly n: number;
  readonly words: string;
}

/** The headings of a lesson, six to eight of them. */
export function headingsOf(language: string, lesson: number): string[] {
  const writer = writerOf(language, `headings ${lesson}`);
  const wanted = 6 + writer.chance.below(3);
  const headings = new Set<string>();
  while (headings.size < wanted) headings.add(writer.title());
  return [...headings];
}

/** The text of a lesson: two lists, a table, a quote, links, and some 1,000 words, beside what our blocks hold. */
export function textOf(plan: Plan, language: string, lesson: number): LessonText {
  const writer = writerOf(language, `text ${lesson}`);
  const links: Link[] = [
    ...conceptsOf(lesson).map((n): Link => ({
      to: 'concept',
      n,
      words: titleOf(language, ids.concept(n)).toLowerCase(),
    })),
    ...[lesson + 1, lesson - 2].map((n): Link => {
      const other = (n + plan.lessons) % plan.lessons;
      return { to: 'lesson', n: other, words: titleOf(language, ids.lesson(other)) };
    }),
  ];
  const headings = headingsOf(language, lesson);
  return {
    title: titleOf(language, ids.lesson(lesson)),
    summary: writer.sentence(14),
    sections: headings.map((heading, n) => ({
      heading,
      parts: [
        paragraph(writer, Math.round(530 / headings.length), { link: links[n] }),
        ...extra(writer, n),
        paragraph(writer, Math.round(400 / headings.length), {
          cites: ids.source((lesson + n) % plan.sources),
        }),
      ],
    })),
  };
}

function paragraph(
  writer: Writer,
  words: number,
  { link, cites }: { link?: Link | undefined; cites?: string },
): Part {
  return {
    kind: 'paragraph',
    text: writer.paragraph(words),
    ...(link && { link }),
    ...(cites !== undefined && { cites }),
  };
}

function extra(writer: Writer, section: number): Part[] {
  const points = () => Array.from({ length: 5 }, () => writer.sentence(7));
  if (section === 1 || section === 4) return [{ kind: 'list', points: points() }];
  if (section === 2) {
    const row = () => [writer.words(2), writer.words(4), writer.words(3)];
    return [{ kind: 'table', rows: Array.from({ length: 5 }, row) }];
  }
  return section === 3 ? [{ kind: 'quote', text: writer.sentence(16) }] : [];
}

import type { Library, Paragraph, PlacedBody } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import { readingLevel, sentencesIn, wordsIn } from '#domain/reading-level.ts';

/** School years that a reader needs: what we aim at, and what stops the build. */
export const grades = { target: 8, most: 10 };
/** A longer sentence is lost on a phone. */
const longestSentence = 30;
/** A longer paragraph fills a phone. */
const longestParagraph = 120;

/** Texts of the source language that need more schooling than we may ask for. */
export function hardTexts(library: Library): Problem[] {
  return sourceBodies(library).flatMap(({ body, file }) => {
    const { grade } = readingLevel(body.paragraphs.map(({ text }) => text));
    if (grade <= grades.most) return [];
    return [problem('too-hard', { file, line: 1, column: 1 }, { grade, ...grades })];
  });
}

/** What a writer may want to look at again: long sentences and paragraphs, and a level above the target. */
export function wordyTexts(library: Library): Problem[] {
  return sourceBodies(library).flatMap(({ body, file }) => {
    const { grade } = readingLevel(body.paragraphs.map(({ text }) => text));
    return [
      ...(grade > grades.target && grade <= grades.most
        ? [problem('hard', { file, line: 1, column: 1 }, { grade, ...grades })]
        : []),
      ...body.paragraphs.flatMap(longParts),
    ];
  });
}

/** Concepts that a lesson says it teaches, and whose page its text never leads to. */
export function unlinkedConcepts(library: Library): Problem[] {
  return [...sourceShelf(library).lesson.values()].flatMap(({ data, body, at }) => {
    const linked = new Set(body?.links.map(({ to }) => /^concept:([^#]*)/.exec(to)?.[1]));
    return data.concepts.flatMap((id, n) =>
      linked.has(id) ? [] : [problem('unlinked-concept', at(['concepts', n]), { id })],
    );
  });
}

/** Terms of two words or more that a lesson uses and never links: a newcomer has nowhere to look them up. */
export function unlinkedTerms(library: Library): Problem[] {
  const terms = [...sourceShelf(library).concept.values()]
    .map(({ id, data }) => ({ id, title: data.title.toLowerCase() }))
    .filter(({ title }) => /[ -]/.test(title));
  return [...sourceShelf(library).lesson.values()].flatMap(({ body }) => {
    const linked = new Set(body?.links.map(({ to }) => /^concept:([^#]*)/.exec(to)?.[1]));
    return terms
      .filter(({ id }) => !linked.has(id))
      .flatMap(({ id, title }) => {
        const used = body?.paragraphs.find(({ text }) => text.toLowerCase().includes(title));
        return used ? [problem('unlinked-term', used.place, { id, title })] : [];
      });
  });
}

function longParts({ text, place }: Paragraph): Problem[] {
  const words = wordsIn(text).length;
  return [
    ...sentencesIn(text)
      .filter((sentence) => wordsIn(sentence).length > longestSentence)
      .map((sentence) =>
        problem('long-sentence', place, {
          words: wordsIn(sentence).length,
          most: longestSentence,
          start: wordsIn(sentence).slice(0, 5).join(' '),
        }),
      ),
    ...(words > longestParagraph
      ? [problem('long-paragraph', place, { words, most: longestParagraph })]
      : []),
  ];
}

/** Texts in the language that the formula is made for, as far as they can be read. */
function sourceBodies({ bodies, site }: Library): PlacedBody[] {
  return bodies.filter(({ locale }) => locale === site.locales[0]);
}

import type { Note } from '#domain/record/note.ts';
import type { FilledCheck, FilledWorkbook } from './filled.ts';
import { sayAnswerTo, type AnswerWords } from './words.ts';

/** The words that the workbook as Markdown needs beside the learner's own. */
export interface MarkdownWords extends AnswerWords {
  /** At the top. */
  readonly title: string;
  /** Over what no lesson places. */
  readonly elsewhere: string;
  /** Over what belongs to nothing that is still there. */
  readonly earlier: string;
  /** Before a text that was written at the same time in another place. */
  readonly other: string;
  /** Points, with places for `earned` and `possible`. */
  readonly points: (earned: number, possible: number) => string;
  readonly day: (at: string) => string;
}

/** Everything that was written and every result, as Markdown that also reads as plain text. Empty where there is nothing. */
export function workbookMarkdown(workbook: FilledWorkbook, words: MarkdownWords): string {
  const lessons = workbook.lessons.flatMap(({ lesson, checks }) =>
    chapter(lesson.title, checks.flatMap(linesOf(words))),
  );
  const others = chapter(words.elsewhere, workbook.others.flatMap(linesOf(words)));
  const earlier = chapter(
    words.earlier,
    workbook.leftovers.notes.flatMap((note) => [`**${note.item}**`, ...textsIn(note, words)]),
  );
  const chapters = [...lessons, ...others, ...earlier];
  return chapters.length === 0 ? '' : `${[`# ${words.title}`, ...chapters].join('\n\n')}\n`;
}

function linesOf(words: MarkdownWords) {
  return (filled: FilledCheck): string[] => {
    const texts = [
      ...filled.sheets.flatMap(({ said, copies }) =>
        textsIn({ text: said.join('\n'), others: copies.map((copy) => copy.said.join('\n')) }, words),
      ),
      ...filled.texts.flatMap(({ item, note }) => [`> ${item.stem}`, ...textsIn(note, words)]),
    ];
    const results = resultsIn(filled, words);
    return texts.length + results.length === 0
      ? []
      : [`### ${filled.check.title}`, ...texts, ...(results.length > 0 ? [results.join('\n')] : [])];
  };
}

function resultsIn({ answers, choices, sittings }: FilledCheck, words: MarkdownWords): string[] {
  const answered = [...answers, ...choices].flatMap(({ item, attempts }) => {
    const last = attempts.at(-1);
    if (!last) return [];
    const { earned, possible, response, at } = last;
    const worth = earned === null || possible === null ? [] : [words.points(earned, possible)];
    const said = [sayAnswerTo(item, response, words), ...worth, words.day(at)].join(' · ');
    return [`- ${item.stem} — ${said}`];
  });
  const rated = sittings.map(({ form, at, scores }) =>
    [
      `- ${[form, words.day(at)].filter(Boolean).join(' · ')}`,
      ...scores
        .filter(({ unit }) => unit !== 'none')
        .map(
          ({ title, unit, value, band }) =>
            `  - ${title}: ${[unit === 'percent' ? `${value} %` : words.points(value, 100), band].filter(Boolean).join(' · ')}`,
        ),
    ].join('\n'),
  );
  return [...answered, ...rated];
}

function textsIn({ text, others }: Pick<Note, 'text' | 'others'>, words: MarkdownWords): string[] {
  return [text.trim(), ...others.map((other) => `${words.other}\n${other.trim()}`)].filter(
    (one) => one !== '',
  );
}

function chapter(title: string, paragraphs: readonly string[]): string[] {
  return paragraphs.length === 0 ? [] : [[`## ${title}`, ...paragraphs].join('\n\n')];
}

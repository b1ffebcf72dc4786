import type { Note } from '#domain/record/note.ts';
import type { FilledCheck, FilledWorkbook } from './filled.ts';

/** The headings that a plain text needs. */
export interface TextWords {
  /** At the top. */
  readonly title: string;
  /** Over what no lesson places. */
  readonly elsewhere: string;
  /** Over what belongs to nothing that is still there. */
  readonly earlier: string;
  /** Before a text that was written at the same time in another place. */
  readonly other: string;
}

/** Everything that was written, as plain text to paste or to keep. Empty where nothing was. */
export function writtenText(workbook: FilledWorkbook, words: TextWords): string {
  const lessons = workbook.lessons.flatMap(({ lesson, checks }) =>
    chapter(lesson.title, checks.flatMap(linesOf(words))),
  );
  const others = chapter(words.elsewhere, workbook.others.flatMap(linesOf(words)));
  const earlier = chapter(
    words.earlier,
    workbook.leftovers.notes.flatMap((note) => [note.item, ...textsIn(note, words)]),
  );
  const chapters = [...lessons, ...others, ...earlier];
  return chapters.length === 0 ? '' : `${[words.title, ...chapters].join('\n\n\n')}\n`;
}

function linesOf(words: TextWords) {
  return ({ check, texts }: FilledCheck): string[] =>
    texts.length === 0
      ? []
      : [check.title, ...texts.flatMap(({ item, note }) => [`> ${item.stem}`, ...textsIn(note, words)])];
}

function textsIn({ text, others }: Note, words: TextWords): string[] {
  return [text.trim(), ...others.map((other) => `${words.other}\n${other.trim()}`)].filter(
    (one) => one !== '',
  );
}

function chapter(title: string, paragraphs: readonly string[]): string[] {
  return paragraphs.length === 0
    ? []
    : [[`${title}\n${'='.repeat(title.length)}`, ...paragraphs].join('\n\n')];
}

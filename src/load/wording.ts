import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { sourceShelf, type Entry, type Library, type Paragraph } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import { sentencesIn } from '#domain/reading-level.ts';

const equality = unified().use(retextEnglish).use(retextEquality);
const passive = unified().use(retextEnglish).use(retextPassive);

/** More passive sentences than this, out of 100, and nobody knows who acts. */
const mostPassive = 15;
/** Words that the list takes for slips and that we mean: real people have a gender, and the field has its words. */
const meant = new Set(
  (
    'he she him her his hers himself herself man men woman women mother mothers father fathers mom dad son sons daughter ' +
    'daughters brother brothers sister sisters uncle aunt nephew niece grandmother grandfather husband wife girl boy ' +
    "mr. mrs. ms. landlord landlords landlord's host hosts master foreman housekeeper disabled simple clearly just easy " +
    "easily grandmothers grandfathers maternity latino latinos hang king king's"
  ).split(' '),
);

/** Wording that may hurt people, in texts of the source language; and lessons in which it is often unclear who acts. Listed, never fatal. */
export function wordingWarnings(library: Library): Problem[] {
  const [source] = library.site.locales;
  return [
    ...library.bodies
      .filter(({ locale }) => locale === source)
      .flatMap(({ body }) => body.paragraphs.flatMap(insensitive)),
    ...[...sourceShelf(library).lesson.values()].flatMap(passiveLesson),
  ];
}

function insensitive({ text, place }: Paragraph): Problem[] {
  return messagesOf(equality, text)
    .filter(({ actual }) => !meant.has(actual?.toLowerCase() ?? ''))
    .map(({ reason }) => problem('wording', place, { why: reason }));
}

function passiveLesson({ body, at }: Entry<unknown>): Problem[] {
  const sentences = (body?.paragraphs ?? []).flatMap(({ text }) => sentencesIn(text));
  const found = sentences.filter((sentence) => messagesOf(passive, sentence).length > 0).length;
  const share = Math.round((100 * found) / Math.max(1, sentences.length));
  return share > mostPassive ? [problem('passive', at(['id']), { share })] : [];
}

function messagesOf(processor: typeof equality, text: string): VFile['messages'] {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages;
}

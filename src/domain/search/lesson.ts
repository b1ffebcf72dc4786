import type { PlacedLesson } from '#domain/curriculum.ts';
import { sectionAnchors } from '#domain/blocks.ts';
import type { Body, Shelf } from '#domain/library.ts';
import { pathTo } from '#domain/paths.ts';
import { aloneFacets, minuteValueOf } from './bands.ts';
import { facetsOf, type Placing } from './placing.ts';
import { weights, type RecordPart, type SearchRecord } from './record.ts';

/** Headings of sections that authors leave untitled, by block. */
export type SectionTitles = Readonly<Record<string, string>>;

/** What a lesson says to the index: its objectives, then its sections with their anchors. */
export function recordOfLesson(
  locale: string,
  placed: PlacedLesson,
  options: { titles: SectionTitles; taught: readonly string[] },
): SearchRecord {
  const { lesson, module, entry } = placed;
  return {
    locale,
    kind: 'lesson',
    title: lesson.title,
    url: pathTo(locale, { to: 'lesson', module: module.id, id: lesson.id }),
    aliases: [],
    asked: lesson.asked,
    taught: options.taught,
    summary: lesson.summary,
    parts: [
      { weight: weights.objectives, text: lesson.objectives.map(({ text }) => text).join(' ') },
      ...passageParts(entry.body, options.titles),
    ],
    facets: { ...facetsOf([placed]), ...aloneFacets, minutes: [minuteValueOf(lesson.minutes)] },
    module: module.title,
    minutes: lesson.minutes,
    reviewed: lesson.reviewed,
  };
}

/** All names of the concepts that a lesson is the first to teach: whoever knows one finds the lesson by it. */
export function namesTaughtIn({ lesson }: PlacedLesson, shelf: Shelf, placing: Placing): string[] {
  return lesson.concepts
    .filter((id) => placing.teaching(id)[0]?.lesson === lesson)
    .flatMap((id) => {
      const concept = shelf.concept.get(id)?.data;
      return concept ? [concept.title, ...concept.aliases] : [];
    });
}

/** The sections of a body, each under its heading. */
export function passageParts(body: Body | undefined, titles: SectionTitles = {}): RecordPart[] {
  return (body?.passages ?? []).map(({ heading, anchor, text, block = '' }) => {
    const id = anchor || sectionAnchors[block];
    const extra = block === 'Example' ? settings(body) : '';
    return {
      weight: weights.text,
      heading: heading || (titles[block] ?? ''),
      ...(id && { anchor: id }),
      text: `${extra}${text}`.trim(),
    };
  });
}

/** Who the people of an example are, what stands in their way and what they decide: shown, but not prose. */
function settings(body: Body | undefined): string {
  return (body?.blocks ?? [])
    .filter(({ name }) => name === 'Context')
    .flatMap(({ props }) => [props['people'], props['obstacle'], props['decision']])
    .map((line) => (line ? `${line}. ` : ''))
    .join('');
}

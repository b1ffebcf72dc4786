import { noteKinds, type NoteKind } from '#domain/blocks.ts';

/** A facilitator note, rendered. */
export interface PartNote {
  kind: NoteKind;
  html: string;
}

/** What an author wrote for one slide, rendered: what the room sees, and what only the facilitator does. */
export interface SlidePart {
  screen: string;
  notes: PartNote[];
}

// `SlidePart.astro` and `NotePart.astro` write these marks. Blocks inside a slide hold neither element.
const slide = /<section data-slide[^>]*>([\s\S]*?)<\/section>/g;
const note = /<aside data-note="(\w+)"[^>]*>([\s\S]*?)<\/aside>/g;

/** Takes the slides out of a rendered lesson and parts each into screen and notes. */
export function partsOf(html: string): SlidePart[] {
  return [...html.matchAll(slide)].map(([, inner = '']) => ({
    screen: inner.replaceAll(note, '').trim(),
    notes: [...inner.matchAll(note)].flatMap(([, name, text = '']) => {
      const kind = noteKinds.find((one) => one === name);
      return kind ? [{ kind, html: text.trim() }] : [];
    }),
  }));
}

/** A lesson whose slides a workshop borrows. */
export interface Lender {
  lesson: string;
  /** The language that its slides are written in. */
  lang: string;
  /** How many slides it has. */
  count: number;
}

/** Slides of several lessons, rendered one lesson after the other, by lesson. */
export function partsByLesson(
  html: string,
  lenders: readonly Lender[],
): ReadonlyMap<string, { lang: string; parts: SlidePart[] }> {
  const all = partsOf(html);
  const wanted = lenders.reduce((sum, { count }) => sum + count, 0);
  if (all.length !== wanted)
    throw new Error(`the lessons of a workshop gave ${all.length} slides of ${wanted}`);
  let from = 0;
  return new Map(
    lenders.map(({ lesson, lang, count }) => {
      from += count;
      return [lesson, { lang, parts: all.slice(from - count, from) }] as const;
    }),
  );
}

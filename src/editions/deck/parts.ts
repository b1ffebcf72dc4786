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

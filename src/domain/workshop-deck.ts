import type { Segment, Workshop } from '#schema/types.ts';
import { layOut } from './agenda.ts';
import { slidesOf, type Plan, type Slide, type Stop } from './deck.ts';
import type { Shelf } from './library.ts';
import { turnsOf, type Turn } from './turns.ts';
import { runOf, segmentsOf, type Run } from './workshop.ts';

/** Where a slide stands in its workshop, and which minutes the plan gives to it. */
interface Stand {
  title: string;
  /** Which session, from 0. */
  session: number;
  /** The row of the agenda that it belongs to or that comes next, counted over all sessions, from 0. */
  segment: number;
  plan: Plan;
}

/** One screen of a workshop's deck. */
export type WorkshopSlide = Stand &
  (
    | { kind: 'title' }
    /** Opens one session of a course. */
    | { kind: 'session' }
    /** A slide of a lesson, as its author wrote it. It has turns where it stands for the activity. */
    | {
        kind: 'lesson';
        lesson: string;
        slide: Slide;
        place: number;
        run: Run;
        isFirst: boolean;
        turns: Turn[];
      }
    | { kind: 'activity'; run: Run; isFirst: boolean; turns: Turn[] }
    | { kind: 'break'; turns: Turn[] }
    /** Ends a session; `words` say what it was for, or what happens before the next one. */
    | { kind: 'close'; words: string }
  );

/** What the slide at the end of a session is called: before a next session, and at the very end. */
export interface ClosingTitles {
  between: string;
  end: string;
}

/** The slides of a workshop in order: its title, then segment after segment, and a last one for each session. */
export function workshopSlides(shelf: Shelf, workshop: Workshop, closing: ClosingTitles): WorkshopSlide[] {
  const { sessions, title } = workshop;
  const isCourse = sessions.length > 1;
  return sessions.flatMap((session, n): WorkshopSlide[] => {
    const first = segmentsOf({ sessions: sessions.slice(0, n) }).length;
    const { minutes, segments } = session;
    const at = (fromMinute: number, toMinute: number, row: number) => ({
      session: n,
      segment: first + row,
      plan: { fromMinute, toMinute, minutes },
    });
    return [
      ...(n === 0 ? [{ kind: 'title' as const, title, ...at(0, 0, 0) }] : []),
      ...(isCourse ? [{ kind: 'session' as const, title: session.title, ...at(0, 0, 0) }] : []),
      ...layOut(segments).flatMap(({ startsAtMinute, endsAtMinute, ...segment }, row) =>
        slidesOfSegment(shelf, segment, at(startsAtMinute, endsAtMinute, row)),
      ),
      { ...closingOf(workshop, n, closing), ...at(minutes, minutes, segments.length) },
    ];
  });
}

function closingOf({ sessions, purpose }: Workshop, n: number, closing: ClosingTitles) {
  const between = sessions[n]?.between;
  return n < sessions.length - 1 && between
    ? { kind: 'close' as const, title: closing.between, words: between }
    : { kind: 'close' as const, title: closing.end, words: purpose };
}

function slidesOfSegment(shelf: Shelf, segment: Segment, stand: Omit<Stand, 'title'>): WorkshopSlide[] {
  const { title, minutes } = segment;
  if (segment.kind === 'break') return [{ ...stand, kind: 'break', title, turns: [{ title, minutes }] }];
  const run = runOf(shelf, segment);
  const turns = turnsOf(run);
  const { activity } = run;
  const lesson = segment.lesson ?? '';
  const written = slidesOf('', shelf.lesson.get(lesson)?.body).slice(1);
  const shown = segment.slides.flatMap((name, n): WorkshopSlide[] => {
    const place = written.findIndex((slide) => slide.title === name);
    const slide = written[place];
    // A slide with the title of the activity stands for it, in its author's words.
    const stands = activity && name === activity.title ? turns : [];
    return slide
      ? [
          {
            ...stand,
            kind: 'lesson',
            title: name,
            lesson,
            slide,
            place,
            run,
            isFirst: n === 0,
            turns: stands,
          },
        ]
      : [];
  });
  const hasActivity = shown.length === 0 || (activity && !segment.slides.includes(activity.title));
  return hasActivity
    ? [...shown, { ...stand, kind: 'activity', title, run, isFirst: shown.length === 0, turns }]
    : shown;
}

// Slides that belong to no row.
const isAround: readonly WorkshopSlide['kind'][] = ['title', 'session', 'close'];

/** The rows of an agenda with the slides that they begin with. */
export function stopsOf(slides: readonly WorkshopSlide[], segments: readonly Segment[]): Stop[] {
  return segments.map(({ title, minutes }, n) => ({
    title,
    minutes,
    position: slides.findIndex(({ kind, segment }) => segment === n && !isAround.includes(kind)),
  }));
}

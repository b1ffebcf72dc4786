import { lessonsTeaching, type PlacedLesson } from './curriculum.ts';
import { grouped } from './grouped.ts';
import type { Shelf } from './library.ts';
import { oncePerShelf } from './once.ts';
import { placingOf } from './search/placing.ts';

/** Why a lesson is named at the end of another one. */
export type LessonReason =
  /** It asks for this lesson first. */
  | { readonly kind: 'builds-on-this' }
  /** This lesson asks for it first. */
  | { readonly kind: 'needed-here' }
  | { readonly kind: 'shares'; readonly concepts: readonly string[] };

/** A lesson to go on with, and why. */
export interface RelatedLesson {
  readonly placed: PlacedLesson;
  readonly reasons: readonly LessonReason[];
}

/** Where a reader can go from the end of a lesson. */
export interface NextLessons {
  /** The neighbours in the order of the curriculum. */
  readonly previous?: RelatedLesson;
  readonly next?: RelatedLesson;
  /** Others, the nearest first. */
  readonly related: readonly RelatedLesson[];
}

const most = 4;
/** Of a concept that very many lessons teach, only so many on either side in the order of the curriculum are looked at. */
const reach = 12;

/** Where to go from a lesson. What asks for it comes first, then what shares the most concepts, what lies ahead before what lies behind. */
export function nextLessons(shelf: Shelf, id: string): NextLessons {
  const placing = placingOf(shelf);
  const here = placing.lesson(id);
  if (!here) return { related: [] };
  const { positions, requiring } = requirements(shelf);
  const at = (lesson: string) => positions.get(lesson) ?? -1;
  const near = (lessons: readonly PlacedLesson[]) => {
    const from = firstFrom(lessons, (one) => at(one.lesson.id) >= at(id));
    return lessons.slice(Math.max(0, from - reach), from + reach + 1);
  };
  const [previous, next] = [here.previous, here.next].map((lesson) => lesson && placing.lesson(lesson.id));
  const asking = requiring.of(id);
  const candidates = new Set([
    ...near(asking),
    ...here.lesson.requires.flatMap((one) => placing.lesson(one) ?? []),
    ...here.lesson.concepts.flatMap((concept) => near(lessonsTeaching(shelf, concept))),
  ]);
  for (const one of [here, previous, next]) if (one) candidates.delete(one);

  const related = [...candidates].map((placed) => ({ placed, reasons: reasonsFor(here, placed) }));
  const shared = ({ reasons }: RelatedLesson) =>
    reasons.reduce((sum, one) => sum + (one.kind === 'shares' ? one.concepts.length : 0), 0);
  const builds = ({ reasons }: RelatedLesson) => (reasons[0]?.kind === 'builds-on-this' ? 1 : 0);
  const ahead = ({ placed }: RelatedLesson) => (at(placed.lesson.id) > at(id) ? 1 : 0);
  const distance = ({ placed }: RelatedLesson) => Math.abs(at(placed.lesson.id) - at(id));
  related.sort(
    (a, b) =>
      builds(b) - builds(a) || shared(b) - shared(a) || ahead(b) - ahead(a) || distance(a) - distance(b),
  );
  return {
    ...(previous && { previous: { placed: previous, reasons: reasonsFor(here, previous) } }),
    ...(next && { next: { placed: next, reasons: reasonsFor(here, next) } }),
    related: related.slice(0, most),
  };
}

function reasonsFor({ lesson: here }: PlacedLesson, { lesson }: PlacedLesson): LessonReason[] {
  const concepts = lesson.concepts.filter((concept) => here.concepts.includes(concept));
  return [
    ...(lesson.requires.includes(here.id) ? [{ kind: 'builds-on-this' } as const] : []),
    ...(here.requires.includes(lesson.id) ? [{ kind: 'needed-here' } as const] : []),
    ...(concepts.length > 0 ? [{ kind: 'shares', concepts } as const] : []),
  ];
}

const requirements = oncePerShelf((shelf) => {
  const { lessons } = placingOf(shelf);
  return {
    positions: new Map(lessons.map(({ lesson }, n) => [lesson.id, n])),
    requiring: grouped(
      lessons.flatMap((one) => one.lesson.requires.map((required) => [required, one] as const)),
    ),
  };
});

/** The first place in a sorted list from which on something holds. */
function firstFrom<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}

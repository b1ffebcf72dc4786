import type {
  Activity,
  Assessment,
  Case,
  Concept,
  Lesson,
  Module,
  Page,
  Route,
  Site,
  Source,
  Track,
  Workshop,
} from '#schema/types.ts';
import type { BlockUse, Body, Entry, Library, PlacedBody, Shelf } from '#domain/library.ts';
import type { Place } from '#domain/problems.ts';

/** The smallest content of each kind; a test names only the fields it is about. */

export function makeLesson(fields: Partial<Lesson> = {}): Lesson {
  return {
    id: 'plant-a-bed',
    formerly: [],
    title: 'Plant a bed',
    summary: 'How a bed is planted.',
    minutes: 20,
    reviewed: '2026-11-01',
    requires: [],
    covers: [],
    objectives: [{ id: `do-${fields.id ?? 'plant-a-bed'}`, text: 'Plant it.' }],
    concepts: ['bed'],
    ...fields,
  };
}

export function makeCase(fields: Partial<Case> = {}): Case {
  return {
    id: 'elm-street',
    formerly: [],
    title: 'Elm Street',
    summary: 'How a street got its garden.',
    reviewed: '2026-11-01',
    place: 'Elm Street',
    places: [{ country: 'US' }],
    dates: '1991 to 1994',
    years: { from: 1991, to: 1994 },
    who: ['Neighbors', 'The works office'],
    timeline: [],
    concepts: ['bed'],
    lessons: [],
    takeaway: 'Plant together.',
    questions: ['Who dug?', 'Who watched?'],
    sources: ['spade2001'],
    ...fields,
  };
}

export function makeModule(fields: Partial<Module> = {}): Module {
  return {
    id: 'garden',
    formerly: [],
    title: 'Garden',
    summary: 'Beds.',
    outcome: 'Dig.',
    lessons: [],
    ...fields,
  };
}

export function makeTrack(fields: Partial<Track> = {}): Track {
  return {
    id: 'gardens',
    formerly: [],
    title: 'Gardens',
    promise: 'You can dig.',
    ink: 'poppy',
    modules: [],
    ...fields,
  };
}

export function makeConcept(fields: Partial<Concept> = {}): Concept {
  return {
    id: 'bed',
    formerly: [],
    title: 'Bed',
    aliases: [],
    definition: 'A patch of earth.',
    confusedWith: [{ what: 'A lawn', difference: 'A lawn is mown.' }],
    related: [],
    sources: [],
    ...fields,
  };
}

/** A block where an author placed it; in a lesson itself unless `inside` says otherwise. */
export function makeBlock(
  name: string,
  props: Record<string, string> = {},
  fields: Partial<BlockUse> = {},
): BlockUse {
  return { name, props, inside: [], place: placeIn('lesson.mdx'), words: 0, citations: [], ...fields };
}

export function makeBody(fields: Partial<Body> = {}): Body {
  return {
    blocks: [],
    links: [],
    images: [],
    citations: [],
    headings: [],
    passages: [],
    paragraphs: [],
    ...fields,
  };
}

export function placeIn(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** An entry whose every value stands at the start of a file of its name. */
export function makeEntry<T extends { id: string }>(data: T, body?: Body): Entry<T> {
  const file = `${data.id}.yaml`;
  return { id: data.id, locale: 'en', file, data, at: () => placeIn(file), ...(body && { body }) };
}

export function makeSource(fields: Partial<Source> = {}): Source {
  return {
    id: 'spade2001',
    type: 'book',
    title: 'Digging Together',
    author: [{ family: 'Spade', given: 'Sam' }],
    access: 'library',
    note: 'A book on digging.',
    ...fields,
  };
}

/** What a shelf is to hold; lessons may come with their bodies. */
export interface OnShelf {
  track?: Track[];
  module?: Module[];
  route?: Route[];
  lesson?: (Lesson | [Lesson, Body])[];
  concept?: Concept[];
  case?: Case[];
  page?: Page[];
  activity?: Activity[];
  workshop?: Workshop[];
  assessment?: Assessment[];
}

export function makeShelf(things: OnShelf = {}): Shelf {
  const lessons = (things.lesson ?? []).map((one) =>
    Array.isArray(one) ? makeEntry(...one) : makeEntry(one),
  );
  return {
    track: shelve(things.track),
    module: shelve(things.module),
    route: shelve(things.route),
    lesson: new Map(lessons.map((entry) => [entry.id, entry])),
    case: shelve(things.case),
    concept: shelve(things.concept),
    page: shelve(things.page),
    activity: shelve(things.activity),
    workshop: shelve(things.workshop),
    assessment: shelve(things.assessment),
  };
}

function shelve<T extends { id: string }>(all: readonly T[] = []): Map<string, Entry<T>> {
  return new Map(all.map((data) => [data.id, makeEntry(data)]));
}

/** A library in one language, whose bodies are those of its lessons. */
export function makeLibrary(things: OnShelf = {}, fields: Partial<Library> = {}): Library {
  const shelf = makeShelf(things);
  const bodies = [...shelf.lesson.values()].flatMap(({ id, file, body }): PlacedBody[] =>
    body ? [{ kind: 'lesson', id, locale: 'en', file, body }] : [],
  );
  return {
    site: makeSite(),
    sources: [],
    sourceAt: () => placeIn('sources.yaml'),
    shelves: { en: shelf },
    diagrams: { en: new Map() },
    bodies,
    unfit: [],
    retired: new Set(),
    published: [],
    broken: new Set(),
    ...fields,
  };
}

export function makeSite(fields: Partial<Site> = {}): Site {
  return {
    name: 'Garden',
    tagline: { en: 'Dig.' },
    description: { en: 'A garden.' },
    organization: 'Garden',
    contact: 'garden@example.org',
    locales: ['en'],
    standard: 'draft',
    licence: { content: 'CC0', contentUrl: 'https://example.org/', code: 'MIT' },
    ...fields,
  };
}

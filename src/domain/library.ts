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
import type { Place } from './problems.ts';

/** What each folder of a language holds. */
export interface Kinds {
  track: Track;
  module: Module;
  route: Route;
  lesson: Lesson;
  concept: Concept;
  case: Case;
  page: Page;
  activity: Activity;
  workshop: Workshop;
  assessment: Assessment;
}

/** The name of one kind of content. */
export type Kind = keyof Kinds;

/** A path inside an entry's data: `['items', 0, 'key']`. */
export type DataPath = readonly (string | number)[];

/** An id that was published, and the line that says so. */
export interface PublishedId {
  /** One of `Kind`, or what lives inside another file: `item`, `objective`, `source`, `diagram`. */
  kind: string;
  id: string;
  place: Place;
}

/** One file of content, checked, and able to say where each of its values stands. */
export interface Entry<T> {
  id: string;
  locale: string;
  file: string;
  data: T;
  /** The place of a value, or of its nearest parent that is written down. */
  at: (path: DataPath) => Place;
  /** What was found in the MDX below the head. */
  body?: Body;
}

/** A block as an author placed it. */
export interface BlockUse {
  name: string;
  props: Readonly<Record<string, string>>;
  /** Names of props whose value is code, and so has no text. */
  coded?: readonly string[];
  /** Names of the blocks around it, outermost first. */
  inside: readonly string[];
  place: Place;
  /** Words a reader sees inside it. */
  words: number;
  /** Keys cited inside it. */
  citations: readonly string[];
}

/** Something that points elsewhere: a link's address, a citation's key. */
export interface Pointer {
  to: string;
  place: Place;
}

/** A heading and the anchor that the site gives it. */
export interface HeadingUse {
  depth: number;
  text: string;
  anchor: string;
  place: Place;
}

/** Stretches of running text under one heading, without what only trainers see. */
export interface Passage {
  heading: string;
  anchor: string;
  text: string;
  /** The block whose title is the heading, where a block begins a section of its own. */
  block?: string;
  /** Where its links lead, in reading order; absent where it has none. */
  links?: readonly string[];
}

/** A paragraph or a point of a list that readers meet, without its citations. */
export interface Paragraph {
  text: string;
  place: Place;
}

/** What stands in an MDX body, in reading order. */
export interface Body {
  blocks: readonly BlockUse[];
  links: readonly Pointer[];
  images: readonly { alt: string; place: Place }[];
  citations: readonly Pointer[];
  headings: readonly HeadingUse[];
  passages: readonly Passage[];
  /** Without those that only trainers and paper show. */
  paragraphs: readonly Paragraph[];
}

/** Whether an author wrote nothing below the head. */
export function isEmptyBody({ blocks, headings, passages }: Body): boolean {
  return blocks.length === 0 && headings.length === 0 && passages.every(({ text }) => text === '');
}

/** The kinds that have a text below their head. */
export const bodyKinds = ['lesson', 'concept', 'case', 'page'] as const;

/** One kind with a text. */
export type BodyKind = (typeof bodyKinds)[number];

/** A body and the entry it belongs to, whether or not the head of that entry can be read. */
export interface PlacedBody {
  kind: BodyKind;
  id: string;
  locale: string;
  file: string;
  body: Body;
}

/** All entries of one language, by kind and id. */
export type Shelf = { [K in Kind]: ReadonlyMap<string, Entry<Kinds[K]>> };

/** A diagram: its words, and the drawing inside the SVG element. */
export interface Diagram {
  id: string;
  file: string;
  title: string;
  description: string;
  viewBox: string;
  drawing: string;
}

/** Everything in `content/`, read and joined. */
export interface Library {
  site: Site;
  sources: readonly Source[];
  /** The place of a work in the bibliography. */
  sourceAt: (key: string) => Place;
  /** One shelf per locale; words that a language lacks are the English ones. */
  shelves: Readonly<Record<string, Shelf>>;
  diagrams: Readonly<Record<string, ReadonlyMap<string, Diagram>>>;
  /** Every body that was read, those of broken entries too, so that one run finds all mistakes. */
  bodies: readonly PlacedBody[];
  /** Data of the source language that does not meet its schema; what it points at is checked all the same. */
  unfit: readonly { kind: Kind; data: unknown; at: (path: DataPath) => Place }[];
  /** Ids that are never used again, as `kind:id`. */
  retired: ReadonlySet<string>;
  /** Ids that were published and must be accounted for. */
  published: readonly PublishedId[];
  /**
   * What could not be read: as `kind:id`, as `kind:*` where not even ids are known, and the text below a head as
   * `en/kind:id`. Whatever points at it is not blamed.
   */
  broken: ReadonlySet<string>;
}

/** The shelf of the source language, where all facts stand. */
export function sourceShelf(library: Library): Shelf {
  return shelfOf(library, library.site.locales[0] ?? 'en');
}

/** The shelf of one locale. A locale that the site does not have is our mistake, so it throws. */
export function shelfOf(library: Library, locale: string): Shelf {
  const shelf = library.shelves[locale];
  if (!shelf) throw new Error(`no shelf for the locale "${locale}"`);
  return shelf;
}

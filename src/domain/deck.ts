import { layOut, minutesOf } from './agenda.ts';
import type { CountdownCommand } from './countdown.ts';
import type { Body } from './library.ts';

/** How a screen is set: one picture, a few words said large, or text. */
export type SlideLayout = 'picture' | 'statement' | 'text';

/** One screen of the deck. */
export interface Slide {
  title: string;
  /** How long it is planned to stay on the wall. */
  minutes: number;
  /** How many words the room reads below the title. */
  words: number;
  hasPicture: boolean;
}

/** Where a deck stands: the place of a slide, from 0. */
export type DeckPosition = number;

/** What somebody who presents can ask for with a key or a button. */
export type DeckCommand =
  | Step
  | CountdownCommand
  | 'overview'
  | 'jump'
  | 'black'
  | 'fullscreen'
  | 'keys'
  | 'presenter'
  | 'tone'
  /** Begins and ends pointing at the lines of a slide. */
  | 'point'
  | 'point-next'
  | 'point-back';

/** A command that moves the deck. */
export type Step = 'next' | 'back' | 'first' | 'last';

/** The minutes that the plan gives to a slide, counted from the start. */
export interface Plan {
  fromMinute: number;
  toMinute: number;
  /** The length of the whole deck. */
  minutes: number;
}

/** A place that a trainer can jump to: a slide of a lesson, a segment of a workshop. */
export interface Stop {
  title: string;
  minutes: number;
  /** The slide that it begins with. */
  position: DeckPosition;
}

/** How the time that has gone compares with the plan, in whole minutes. */
export interface Pace {
  kind: 'ahead' | 'on-time' | 'behind';
  minutes: number;
}

// What fits on a screen in the largest type, below a title of two lines.
const statement = { words: 16, lines: 3 };

/** The slides of a lesson in order: one with its title, then those its author wrote. */
export function slidesOf(title: string, body: Body | undefined): Slide[] {
  const blocks = body?.blocks ?? [];
  const written = blocks.flatMap(({ name, props, words }, n): Slide[] => {
    if (name !== 'Slide') return [];
    const after = blocks.slice(n + 1);
    const end = after.findIndex(({ inside }) => !inside.includes('Slide'));
    const hasPicture = after.slice(0, end < 0 ? undefined : end).some((block) => block.name === 'Diagram');
    return [{ title: props['title'] ?? '', minutes: Number(props['minutes']) || 0, words, hasPicture }];
  });
  return [{ title, minutes: 0, words: 0, hasPicture: false }, ...written];
}

/** How a slide with so many paragraphs and points is set. */
export function layoutOf(
  { words, hasPicture }: Pick<Slide, 'words' | 'hasPicture'>,
  lines: number,
): SlideLayout {
  if (hasPicture) return 'picture';
  return words <= statement.words && lines <= statement.lines ? 'statement' : 'text';
}

/** The nearest place that a deck of so many slides has. */
export function bounded(position: number, total: number): DeckPosition {
  return Math.max(0, Math.min(Math.trunc(position) || 0, total - 1));
}

/** Where a step leads. The deck stops at both ends. */
export function stepped(step: Step, position: DeckPosition, total: number): DeckPosition {
  switch (step) {
    case 'next':
      return bounded(position + 1, total);
    case 'back':
      return bounded(position - 1, total);
    case 'first':
      return 0;
    case 'last':
      return bounded(total - 1, total);
  }
}

/** The place that an address names: `#/3` and `#3` are the third slide, anything else the first. */
export function positionFromHash(hash: string, total: number): DeckPosition {
  const [, number] = /^#\/?(\d{1,4})$/.exec(hash) ?? [];
  return number === undefined ? 0 : bounded(Number(number) - 1, total);
}

/** The end of an address that brings a reader back to this slide. */
export function hashOf(position: DeckPosition): string {
  return `#/${position + 1}`;
}

const commands: Readonly<Record<string, DeckCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'overview',
};

const letters: Readonly<Record<string, DeckCommand>> = {
  n: 'next',
  p: 'back',
  o: 'overview',
  g: 'jump',
  b: 'black',
  '.': 'black',
  f: 'fullscreen',
  s: 'presenter',
  t: 'countdown',
  '+': 'minute',
  m: 'point',
  '?': 'keys',
};

// While somebody points, up and down go from line to line; left and right still change the slide.
const pointing: Readonly<Record<string, DeckCommand>> = {
  ArrowDown: 'point-next',
  ArrowUp: 'point-back',
  Escape: 'point',
};

/** What a key asks for. Keys of one letter can be switched off, for people who speak or are jostled into them. */
export function commandOf(
  key: string,
  {
    isShift,
    hasLetters,
    isPointing = false,
  }: { isShift: boolean; hasLetters: boolean; isPointing?: boolean },
): DeckCommand | undefined {
  if (isPointing && Object.hasOwn(pointing, key)) return pointing[key];
  if (key === ' ' && isShift) return 'back';
  if (Object.hasOwn(commands, key)) return commands[key];
  const letter = key.toLowerCase();
  return hasLetters && Object.hasOwn(letters, letter) ? letters[letter] : undefined;
}

/** The minutes that the plan gives to the slide at a place. */
export function planAt(slides: readonly Pick<Slide, 'minutes'>[], position: DeckPosition): Plan {
  const slide = layOut(slides)[bounded(position, slides.length)];
  return {
    fromMinute: slide?.startsAtMinute ?? 0,
    toMinute: slide?.endsAtMinute ?? 0,
    minutes: minutesOf(slides),
  };
}

/** Ahead while the slide's minutes have not begun, behind once they are over. */
export function paceOf(
  { fromMinute, toMinute }: Pick<Plan, 'fromMinute' | 'toMinute'>,
  atMinute: number,
): Pace {
  if (atMinute > toMinute) return { kind: 'behind', minutes: atMinute - toMinute };
  if (atMinute < fromMinute) return { kind: 'ahead', minutes: fromMinute - atMinute };
  return { kind: 'on-time', minutes: 0 };
}

import type { Inventory, Item } from '#schema/types.ts';
import { statementsOf, type StatementsForm } from '#domain/assessment/inventory/statements.ts';

/** One thing that is answered by choosing, as a room counts it. Items with several parts are one question for each part. */
export interface Question {
  /** Unique in its instrument: the item's id, and the part's after a dot. */
  readonly id: string;
  /** What is asked; for a part of an item, the whole item's stem. */
  readonly stem: string;
  /** The part, in words; `null` where the item has one part only. */
  readonly part: string | null;
  readonly choices: readonly Choice[];
  /** Whether one choice may be taken, or several. */
  readonly takes: 'one' | 'several';
  /** Whether the choices stand in an order, so that there is a middle. */
  readonly isScale: boolean;
}

/** One choice of a question. */
export interface Choice {
  readonly id: string;
  readonly text: string;
}

/** The interface words that choices may need. */
export interface ChoiceWords {
  readonly trueWord: string;
  readonly falseWord: string;
}

/** The statements of a form, each on the inventory's scale. */
export function questionsOfForm(inventory: Inventory, form: StatementsForm): Question[] {
  return statementsOf(inventory, form).map(({ id, text }) => ({
    ...one(id, text, inventory.scale),
    isScale: true,
  }));
}

/**
 * What a room counts of an item. What is written stays with whoever wrote it: `short`, `estimate`, `reflection` and the written
 * gaps of a `cloze` give no question, nor does a `card`, which is for one's own memory.
 */
export function questionsOfItem(item: Item, words: ChoiceWords): Question[] {
  const { id, stem } = item;
  switch (item.type) {
    case 'single':
      return [one(id, stem, item.options)];
    case 'poll':
      return [{ ...one(id, stem, item.options), takes: item.several ? 'several' : 'one' }];
    case 'multi':
      return [{ ...one(id, stem, item.options), takes: 'several' }];
    case 'checklist':
      return [{ ...one(id, stem, item.entries), takes: 'several' }];
    case 'truefalse':
      return [
        one(id, stem, [
          { id: 'true', text: words.trueWord },
          { id: 'false', text: words.falseWord },
        ]),
      ];
    case 'likert':
      return [{ ...one(id, stem, numbered(item.scale)), isScale: true }];
    case 'rubric':
      return item.criteria.map((part) => ({ ...partOf(item, part, numbered(part.levels)), isScale: true }));
    case 'sort':
      return item.cards.map((part) => partOf(item, part, item.buckets));
    case 'match':
      return item.rows.map((part) => partOf(item, part, item.choices));
    case 'label':
      return item.points.map((part) => partOf(item, { id: part.id, text: part.where }, item.labels));
    case 'order':
      return placed(item, item.steps);
    case 'rank':
      return placed(item, item.options);
    case 'cloze':
      return item.gaps.flatMap((gap, n) =>
        gap.kind === 'choose' ? [partOf(item, { id: gap.id, text: String(n + 1) }, gap.options)] : [],
      );
    case 'short':
    case 'estimate':
    case 'reflection':
    case 'card':
      return [];
  }
}

/** The id of the question for one part of an item. */
export function partId(item: string, part: string): string {
  return `${item}.${part}`;
}

/** The id of a choice that is known by its place only, counted from 0. */
export function placeId(place: number): string {
  return `place-${place + 1}`;
}

function one(id: string, stem: string, choices: readonly Choice[]): Question {
  return {
    id,
    stem,
    part: null,
    choices: choices.map((choice) => ({ id: choice.id, text: choice.text })),
    takes: 'one',
    isScale: false,
  };
}

function partOf(item: Item, part: Choice, choices: readonly Choice[]): Question {
  return { ...one(partId(item.id, part.id), item.stem, choices), part: part.text };
}

/** For each thing that is put into an order, the place that it was given. */
function placed(item: Item, things: readonly Choice[]): Question[] {
  const places = numbered(things.map((_, n) => String(n + 1)));
  return things.map((thing) => ({ ...partOf(item, thing, places), isScale: true }));
}

function numbered(texts: readonly string[]): Choice[] {
  return texts.map((text, n) => ({ id: placeId(n), text }));
}

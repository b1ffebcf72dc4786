import type { Item } from '#schema/types.ts';
import { idk, type Response } from '#domain/assessment/response.ts';
import type { OpenResponse } from '#domain/assessment/open/response.ts';
import type { Ratings } from '#domain/assessment/inventory/statements.ts';
import type { RoomInstrument } from './instrument.ts';
import { partId, placeId } from './question.ts';

/** "Don't know", or the ids of what was chosen. A question that was skipped has no answer at all. */
export type RoomAnswer = 'unknown' | readonly string[];

/** Question id to answer. */
export type Answers = Readonly<Record<string, RoomAnswer>>;

/** The ratings of an inventory, as far as the form asks for them. */
export function answersOfRatings({ questions }: RoomInstrument, ratings: Ratings): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, choices }): [string, RoomAnswer][] => {
      const rating = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
      if (rating === 'unknown') return [[id, rating]];
      const choice = rating === undefined ? undefined : choices[rating];
      return choice ? [[id, [choice.id]]] : [];
    }),
  );
}

/** What was said to an item, part by part. What was written is left out, and so is a part without a choice. */
export function answersOfItem(item: Item, response: Response | OpenResponse): Answers {
  const whole = (answer: RoomAnswer): Answers => (answer.length === 0 ? {} : { [item.id]: answer });
  const byPart = (chosen: Readonly<Record<string, string>> | typeof idk, ids: readonly string[]): Answers =>
    Object.fromEntries(
      ids.flatMap((id): [string, RoomAnswer][] => {
        if (chosen === idk) return [[partId(item.id, id), 'unknown']];
        const choice = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
        return choice === undefined || choice === '' ? [] : [[partId(item.id, id), [choice]]];
      }),
    );
  const placesOf = (ids: readonly string[]) =>
    Object.fromEntries(ids.map((id, place) => [id, placeId(place)]));

  switch (response.type) {
    case 'single':
      return whole(response.option === idk ? 'unknown' : response.option === null ? [] : [response.option]);
    case 'truefalse':
      return whole(
        response.answer === idk ? 'unknown' : response.answer === null ? [] : [String(response.answer)],
      );
    case 'multi':
      return whole(response.options === idk ? 'unknown' : response.options);
    case 'poll':
      return whole(response.options);
    case 'checklist':
      return whole(response.done);
    case 'likert':
      return whole(response.point === null ? [] : [placeId(response.point)]);
    case 'rubric':
      return byPart(
        Object.fromEntries(Object.entries(response.levels).map(([id, level]) => [id, placeId(level)])),
        item.type === 'rubric' ? item.criteria.map(({ id }) => id) : [],
      );
    case 'sort':
      return byPart(response.places, item.type === 'sort' ? item.cards.map(({ id }) => id) : []);
    case 'match':
      return byPart(response.pairs, item.type === 'match' ? item.rows.map(({ id }) => id) : []);
    case 'label':
      return byPart(response.names, item.type === 'label' ? item.points.map(({ id }) => id) : []);
    case 'cloze':
      return byPart(response.gaps, chosenGaps(item));
    case 'order':
      return byPart(
        response.steps === idk ? idk : placesOf(response.steps),
        item.type === 'order' ? item.steps.map(({ id }) => id) : [],
      );
    case 'rank':
      return byPart(placesOf(response.order), response.order);
    case 'short':
    case 'estimate':
    case 'card':
      return {};
  }
}

function chosenGaps(item: Item): string[] {
  return item.type === 'cloze' ? item.gaps.filter(({ kind }) => kind === 'choose').map(({ id }) => id) : [];
}

import { feedbackFor, type Feedback, type Verdict } from '#domain/assessment/feedback.ts';
import { rightWording } from '#domain/assessment/cloze.ts';
import type { PlacedPart } from '#domain/assessment/places.ts';
import { unsureResponse, type ScoredItem } from '#domain/assessment/response.ts';
import { nearOf } from '#domain/assessment/short.ts';
import { fill } from '#domain/words.ts';
import type { QuizLabels } from '#islands/labels.ts';

/** What the learner is told about one part of an item, ready to be shown. */
export interface Reason {
  readonly id: string;
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly word: string;
  /** The option, card or step it is about. */
  readonly part: string;
  readonly text: string;
}

/** The feedback on what the learner did. What would give a single answer away is left for the review. */
export function reasonsFor(item: ScoredItem, feedback: readonly Feedback[], labels: QuizLabels): Reason[] {
  const told = feedback.filter(({ verdict }) =>
    isOneChoice(item) ? verdict === 'right' || verdict === 'wrong' : verdict !== 'neutral',
  );
  return told.map(({ id, verdict, text }) => ({
    id,
    verdict,
    text,
    word: wordFor(item, verdict, labels),
    part: partText(item, id, labels),
  }));
}

/** Whether an item is answered by one choice, so that there is one reason to give. */
export function isOneChoice({ type }: ScoredItem): boolean {
  return type === 'single' || type === 'truefalse';
}

/** Every part of an item with its reason, whatever the learner did. */
export function answersOf(item: ScoredItem, labels: QuizLabels): Reason[] {
  return feedbackFor(item, unsureResponse(item)).map(({ id, text }, place) => {
    const fits = isKey(item, id);
    return {
      id,
      text,
      part: partText(item, id, labels),
      verdict: fits ? 'right' : 'neutral',
      word: answerWord(item, id, place, labels),
    };
  });
}

function wordFor(item: ScoredItem, verdict: Verdict, labels: QuizLabels): string {
  switch (item.type) {
    case 'single':
    case 'truefalse':
      return verdict === 'right' ? labels.choiceRight : labels.choiceWrong;
    case 'multi':
      if (verdict === 'missed') return labels.optionMissed;
      return verdict === 'right' ? labels.optionRight : labels.optionWrong;
    case 'sort':
      if (verdict === 'also') return labels.cardAlso;
      return verdict === 'right' ? labels.cardRight : labels.cardWrong;
    case 'order':
      if (verdict === 'also') return labels.stepAlso;
      return verdict === 'right' ? labels.stepRight : labels.stepWrong;
    case 'short':
    case 'estimate':
      if (verdict === 'near') return labels.answerNear;
      return verdict === 'right' ? labels.choiceRight : labels.answerWrong;
    case 'cloze':
      return verdict === 'right' ? labels.optionRight : labels.optionWrong;
    case 'match':
    case 'label':
      if (verdict === 'also') return labels.cardAlso;
      return verdict === 'right' ? labels.optionRight : labels.optionWrong;
  }
}

function answerWord(item: ScoredItem, id: string, place: number, labels: QuizLabels): string {
  switch (item.type) {
    case 'single':
    case 'truefalse':
      return isKey(item, id) ? labels.choiceRight : labels.choiceWrong;
    case 'multi':
      return isKey(item, id) ? labels.optionRight : labels.optionWrong;
    case 'sort':
      return bestPlaces(item.cards[place], item.buckets, labels);
    case 'order':
      return fill(labels.stepPlace, { n: place + 1 });
    case 'short':
      return id === 'answer' ? labels.choiceRight : labels.answerNear;
    case 'cloze':
      return fill(labels.gapNumber, { n: place + 1 });
    case 'estimate':
      return labels.working;
    case 'match':
      return bestPlaces(item.rows[place], item.choices, labels);
    case 'label':
      return bestPlaces(item.points[place], item.labels, labels);
  }
}

/** Where a part fits best, and where it can be defended as well. */
function bestPlaces(
  part: PlacedPart | undefined,
  places: readonly { readonly id: string; readonly text: string }[],
  labels: QuizLabels,
): string {
  const named = (placeId: string) => places.find(({ id }) => id === placeId)?.text ?? placeId;
  const best = fill(labels.bestPlace, { bucket: named(part?.key ?? '') });
  const also = (part?.also ?? []).map((placeId) => fill(labels.alsoPlace, { bucket: named(placeId) }));
  return [best, ...also].join(' · ');
}

function isKey(item: ScoredItem, id: string): boolean {
  if (item.type === 'single' || item.type === 'multi') return item.key.includes(id);
  if (item.type === 'short') return nearOf(item, id) === undefined;
  return item.type === 'truefalse' ? String(item.key) === id : true;
}

function partText(item: ScoredItem, id: string, labels: QuizLabels): string {
  switch (item.type) {
    case 'single':
    case 'multi':
      return item.options.find((option) => option.id === id)?.text ?? '';
    case 'truefalse':
      return id === 'true' ? labels.trueOption : labels.falseOption;
    case 'sort':
      return item.cards.find((card) => card.id === id)?.text ?? '';
    case 'order':
      return item.steps.find((step) => step.id === id)?.text ?? '';
    case 'short':
      return nearOf(item, id)?.text ?? item.accept.join(' · ');
    case 'cloze': {
      const gap = item.gaps.find((one) => one.id === id);
      return gap ? rightWording(gap) : '';
    }
    case 'estimate':
      return `${item.answer} ${item.unit}`;
    case 'match':
      return item.rows.find((row) => row.id === id)?.text ?? '';
    case 'label':
      return item.points.find((point) => point.id === id)?.where ?? '';
  }
}

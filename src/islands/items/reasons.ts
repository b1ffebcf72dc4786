import { feedbackFor, type Feedback, type Verdict } from '#domain/assessment/feedback.ts';
import { unsureResponse, type ScoredItem } from '#domain/assessment/response.ts';
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
  }
}

function answerWord(item: ScoredItem, id: string, place: number, labels: QuizLabels): string {
  switch (item.type) {
    case 'single':
    case 'truefalse':
      return isKey(item, id) ? labels.choiceRight : labels.choiceWrong;
    case 'multi':
      return isKey(item, id) ? labels.optionRight : labels.optionWrong;
    case 'sort': {
      const card = item.cards.find((one) => one.id === id);
      const named = (bucketId: string) =>
        item.buckets.find((bucket) => bucket.id === bucketId)?.text ?? bucketId;
      const best = fill(labels.bestPlace, { bucket: named(card?.key ?? '') });
      const also = (card?.also ?? []).map((bucketId) => fill(labels.alsoPlace, { bucket: named(bucketId) }));
      return [best, ...also].join(' · ');
    }
    case 'order':
      return fill(labels.stepPlace, { n: place + 1 });
  }
}

function isKey(item: ScoredItem, id: string): boolean {
  if (item.type === 'single' || item.type === 'multi') return item.key.includes(id);
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
  }
}

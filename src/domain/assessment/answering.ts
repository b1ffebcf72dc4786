import type { Confidence } from '#domain/record/attempt.ts';
import { feedbackFor, type Feedback } from './feedback.ts';
import {
  emptyResponse,
  idk,
  isAnswered,
  isUnsure,
  unsureResponse,
  type Response,
  type ScoredItem,
} from './response.ts';
import { outcomeOf, type Outcome } from './score.ts';

/** Where a learner stands with one item. When its feedback is shown is a matter of the quiz's behaviour. */
export interface Answering {
  /** The form as it is filled in now. */
  readonly response: Response;
  /** The response that was checked last; the feedback speaks of it. */
  readonly checked?: Response;
  /** How the first try of this round went. */
  readonly first?: Outcome;
  /** Tries in this round. */
  readonly tries: number;
  readonly hintsShown: number;
  /** How sure the learner says they are, where that is asked. */
  readonly confidence?: Confidence;
  /** How sure they were at the first try of this round. */
  readonly firstConfidence?: Confidence;
  /** Whether "check" was asked for before there was an answer. */
  readonly isPremature: boolean;
  /** Whether an answer of another day stands here: to these words, or to an earlier version of the item. */
  readonly earlier: 'none' | 'same' | 'changed';
  /** What was answered to the earlier version, if it can still be told. */
  readonly former?: Response;
}

/** What can happen to an item. */
export type AnsweringEvent =
  | { readonly kind: 'choose'; readonly response: Response }
  | { readonly kind: 'check' }
  | { readonly kind: 'dontKnow' }
  | { readonly kind: 'hint' }
  | { readonly kind: 'confidence'; readonly confidence: Confidence }
  | { readonly kind: 'again' }
  /** Brings back a saved answer, with how the first one went and how sure it was. */
  | {
      readonly kind: 'restore';
      readonly response: Response;
      readonly first: Outcome;
      readonly firstConfidence?: Confidence | undefined;
    }
  /** Tells of an answer to an earlier version of the item. */
  | { readonly kind: 'recall'; readonly former: Response | undefined };

/** A clean form. */
export function beginAnswering(item: ScoredItem): Answering {
  return { response: emptyResponse(item), tries: 0, hintsShown: 0, isPremature: false, earlier: 'none' };
}

/** The item after something happened to it. */
export function answer(item: ScoredItem, before: Answering, event: AnsweringEvent): Answering {
  switch (event.kind) {
    case 'choose':
      return { ...before, response: event.response, isPremature: false };
    case 'check':
      return isAnswered(item, before.response)
        ? tried(item, before, before.response)
        : { ...before, isPremature: true };
    case 'dontKnow':
      return tried(item, before, unsureResponse(item));
    case 'hint':
      return { ...before, hintsShown: Math.min(before.hintsShown + 1, item.hints.length) };
    case 'confidence':
      return { ...before, confidence: event.confidence };
    case 'again':
      return beginAnswering(item);
    case 'restore':
      // An answer that is being given now goes before one of another day.
      if (before.tries > 0 || hasBegun(item, before)) return before;
      return {
        ...before,
        response: shown(item, event.response),
        checked: event.response,
        first: event.first,
        ...(event.firstConfidence && { firstConfidence: event.firstConfidence }),
        earlier: 'same',
      };
    case 'recall':
      if (before.tries > 0) return before;
      return { ...before, earlier: 'changed', ...(event.former && { former: event.former }) };
  }
}

/** The feedback that still holds: what was said of a part goes once that part is answered differently. */
export function standingFeedback(item: ScoredItem, { checked, response }: Answering): readonly Feedback[] {
  if (!checked) return [];
  const all = feedbackFor(item, checked);
  return isUnsure(checked) ? all : all.filter(({ id }) => partOf(checked, id) === partOf(response, id));
}

/** How the checked response went; absent before the first check, and once the form has changed since. */
export function standingOutcome(item: ScoredItem, { checked, response }: Answering): Outcome | undefined {
  if (!checked) return undefined;
  const isUnchanged = isUnsure(checked) || JSON.stringify(checked) === JSON.stringify(response);
  return isUnchanged ? outcomeOf(item, checked) : undefined;
}

function tried(item: ScoredItem, before: Answering, response: Response): Answering {
  const firstConfidence = before.first === undefined ? before.confidence : before.firstConfidence;
  return {
    ...before,
    ...(firstConfidence && { firstConfidence }),
    response: shown(item, response),
    checked: response,
    first: before.first ?? outcomeOf(item, response),
    tries: before.tries + 1,
    isPremature: false,
    earlier: 'none',
  };
}

/** "I don't know yet" leaves the form clean. */
function shown(item: ScoredItem, response: Response): Response {
  return isUnsure(response) ? emptyResponse(item) : response;
}

/** What the verdict on a part hangs on. That on a single option holds whatever is chosen later. */
function partOf(response: Response, id: string): unknown {
  switch (response.type) {
    case 'single':
    case 'truefalse':
      return undefined;
    case 'multi':
      return response.options !== idk && response.options.includes(id);
    case 'sort':
      return response.places === idk ? undefined : response.places[id];
    case 'order':
      return String(response.steps);
    case 'short':
    case 'estimate':
      return response.text;
    case 'cloze':
      return response.gaps === idk ? undefined : response.gaps[id];
    case 'match':
      return response.pairs === idk ? undefined : response.pairs[id];
    case 'label':
      return response.names === idk ? undefined : response.names[id];
  }
}

function hasBegun(item: ScoredItem, { response }: Answering): boolean {
  return JSON.stringify(response) !== JSON.stringify(emptyResponse(item));
}

import type { Feedback, Verdict } from './feedback.ts';
import { idk } from './response.ts';
import type { Score } from './score.ts';

/** A part of an item that belongs in one place: a card in a bucket, a row beside a choice, a point under a name. */
export interface PlacedPart {
  readonly id: string;
  readonly key: string;
  /** Places that can be defended as well. */
  readonly also?: readonly string[];
  readonly feedback: string;
}

/** Part id to place id. */
export type Places = Readonly<Record<string, string>> | typeof idk;

/** The share of parts that stand where they fit best, or where they can be defended as well. */
export function scorePlaces(parts: readonly PlacedPart[], places: Places): Score {
  return scoreVerdicts(parts.map((part) => verdictOn(part, places)));
}

/** Every part with its reason. */
export function feedbackForPlaces(parts: readonly PlacedPart[], places: Places): Feedback[] {
  return parts.map((part) => ({ id: part.id, verdict: verdictOn(part, places), text: part.feedback }));
}

/** The share of verdicts that are good. */
export function scoreVerdicts(verdicts: readonly Verdict[]): Score {
  const right = verdicts.filter((verdict) => verdict === 'right' || verdict === 'also').length;
  const wrong = verdicts.filter((verdict) => verdict === 'wrong').length;
  const of = verdicts.length;
  return { earned: of === 0 ? 0 : right / of, possible: 1, parts: { right, wrong, of } };
}

function verdictOn({ id, key, also = [] }: PlacedPart, places: Places): Verdict {
  if (places === idk) return 'neutral';
  const place = Object.hasOwn(places, id) ? places[id] : undefined;
  if (place === undefined || place === '') return 'missed';
  if (place === key) return 'right';
  return also.includes(place) ? 'also' : 'wrong';
}

/** Where the learner was last, to resume there. */
export interface Place {
  readonly lesson: string;
  /** Heading within the lesson; null for its top. */
  readonly anchor: string | null;
  readonly counter: number;
  /** When, as an ISO date and time in UTC. */
  readonly at: string;
}

/** The later of two places. */
export function laterPlace(a: Place | null, b: Place | null): Place | null {
  if (a === null || b === null) return a ?? b;
  if (a.counter !== b.counter) return a.counter > b.counter ? a : b;
  // Two devices can share a counter; any fixed rule will do, as long as both ways round agree.
  return rank(a) >= rank(b) ? a : b;
}

function rank(place: Place): string {
  return `${place.at} ${place.lesson} ${place.anchor ?? ''}`;
}

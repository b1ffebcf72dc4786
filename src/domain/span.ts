/** A length of time as people say it. `hours` come in halves. */
export interface Span {
  readonly unit: 'minutes' | 'hours';
  readonly n: number;
}

/** From this many minutes on a length is said in hours. */
const hoursFrom = 100;

/** Minutes as they are, and longer times in hours to the nearest half. */
export function spanOf(minutes: number): Span {
  return minutes < hoursFrom
    ? { unit: 'minutes', n: minutes }
    : { unit: 'hours', n: Math.round(minutes / 30) / 2 };
}

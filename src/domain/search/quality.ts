/** One half of the queries: one may be looked at while the search is improved, the other only reported. */
export type Half = 'tune' | 'report';

/** What somebody types, and the addresses that answer it. */
export interface Query {
  query: string;
  /** Any of these is a right first answer. */
  one: readonly string[];
  /** All of these must be among the first three; absent = one of `one`. */
  three?: readonly string[];
  /** All of these must be among the first ten; absent = one of `one`. */
  ten?: readonly string[];
}

/** Queries of one kind, such as misspellings, in two halves. */
export type QueryGroups = Readonly<Record<string, Readonly<Record<Half, readonly Query[]>>>>;

/** How one query was answered. */
export interface Judged extends Query {
  isFirst: boolean;
  isInThree: boolean;
  isInTen: boolean;
  /** 1 for a right first answer, 1/2 when it comes second …, 0 when it is not among the first ten. */
  reciprocal: number;
  /** The addresses that were found, as they stood. */
  found: readonly string[];
}

/** How well a number of queries was answered, each figure from 0 to 1. */
export interface Figures {
  queries: number;
  successAt1: number;
  successAt3: number;
  successAt10: number;
  meanReciprocalRank: number;
}

/** Holds what was found against what a query needs. */
export function judged(query: Query, found: readonly string[]): Judged {
  const rank = found.slice(0, 10).findIndex((url) => query.one.includes(url)) + 1;
  const hasAll = (needed: readonly string[] | undefined, most: number) =>
    needed ? needed.every((url) => found.slice(0, most).includes(url)) : rank > 0 && rank <= most;
  return {
    ...query,
    isFirst: rank === 1,
    isInThree: hasAll(query.three, 3),
    isInTen: hasAll(query.ten, 10),
    reciprocal: rank === 0 ? 0 : 1 / rank,
    found,
  };
}

/** The figures of some answers. */
export function figuresOf(answers: readonly Judged[]): Figures {
  const mean = (value: (one: Judged) => number) =>
    answers.reduce((sum, one) => sum + value(one), 0) / Math.max(1, answers.length);
  return {
    queries: answers.length,
    successAt1: mean(({ isFirst }) => Number(isFirst)),
    successAt3: mean(({ isInThree }) => Number(isInThree)),
    successAt10: mean(({ isInTen }) => Number(isInTen)),
    meanReciprocalRank: mean(({ reciprocal }) => reciprocal),
  };
}

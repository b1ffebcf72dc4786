import { dayOf, daysBetween, today, type Day, type Now } from './day.ts';
import { attemptsOf, inOrder, type Attempt } from './record/attempt.ts';
import { cardAttempts, cardSince, ratingOf, ratings, type Rating } from './record/card.ts';
import type { LessonOutline, Named } from './record/completion.ts';
import type { LearnerRecord } from './record/record.ts';
import { workOn } from './record/work.ts';
import { dueAfter, type Step } from './spacing.ts';

/** An item that can come back. */
export interface ReviewItem extends Named {
  readonly rev: number;
  /** Whether it is a card: it has no key, and the learner says how well it went. */
  readonly isCard?: boolean;
}

/** What can come back: items of quizzes, and a card for each concept. */
export interface ReviewOutline {
  readonly items: readonly ReviewItem[];
  /** Each with the lessons that teach it. */
  readonly cards: readonly (Named & { readonly lessons: readonly string[] })[];
  readonly lessons: readonly LessonOutline[];
}

/** Something that comes back, and when. */
export interface Recall {
  readonly kind: 'item' | 'card';
  readonly id: string;
  readonly due: Day;
  /** Whether its last answer that counts was sure and yet wrong: what is most worth looking at. */
  readonly wasSure: boolean;
  /** Whether it was never asked before. */
  readonly isNew: boolean;
}

/** How many things a day are plenty for most people. A suggestion; nobody is held to it. */
export const suggestedPerDay = 10;

/**
 * All that comes back for a learner, what is due first, each computed from attempts alone. Attempts count in the order of
 * their counters; dates only say how many days lie between, and never less than none.
 */
export function planReview(outline: ReviewOutline, record: LearnerRecord, now: Now): Recall[] {
  const planned = [...planItems(outline, record, now), ...planCards(outline, record, now)];
  return planned
    .sort((a, b) => rank(a.recall, now) - rank(b.recall, now) || a.order - b.order)
    .map(({ recall }) => recall);
}

/** Those whose day has come, in the order in which to ask them. */
export function dueNow(plan: readonly Recall[], now: Now): Recall[] {
  return plan.filter(({ due }) => due <= today(now));
}

/** A day on which things come back. */
export interface ReviewDay {
  readonly day: Day;
  readonly items: number;
  readonly cards: number;
}

/** What comes when, day by day; what is overdue counts for today. */
export function daysAhead(plan: readonly Recall[], now: Now): ReviewDay[] {
  const days = new Map<Day, ReviewDay>();
  for (const { kind, due } of plan) {
    const day = due < today(now) ? today(now) : due;
    const { items, cards } = days.get(day) ?? { items: 0, cards: 0 };
    days.set(day, { day, items: items + Number(kind === 'item'), cards: cards + Number(kind === 'card') });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** When a card would come back after each rating, if it were given now, after all these attempts. */
export function nextDays(attempts: readonly Attempt[], now: Now): Readonly<Record<Rating, Day>> {
  const history = ratedSteps(attempts, now);
  const days = ratings.map(
    (rating) => [rating, dueAfter([...history, { day: today(now), rating }], now)] as const,
  );
  return Object.fromEntries(days) as Record<Rating, Day>;
}

interface Planned {
  readonly recall: Recall;
  /** Settles ties: what happened longer ago comes first. */
  readonly order: number;
}

/** All that was answered in an item as it means now, oldest first: an item whose meaning has changed since is a new item. */
export function itemAttempts(
  { id, formerly, rev }: ReviewItem,
  record: Pick<LearnerRecord, 'attempts'>,
): Attempt[] {
  return attemptsOf(record, id, formerly).filter((attempt) => attempt.rev === rev);
}

/** Items that went wrong, partly wrong, or were met with "I don't know yet"; and cards that were rated. */
function planItems({ items }: ReviewOutline, record: LearnerRecord, now: Now): Planned[] {
  return items.flatMap((item): Planned[] => {
    const attempts = itemAttempts(item, record);
    const counted = item.isCard ? attempts.filter(ratingOf) : sinceMissed(attempts, now);
    const last = attempts.at(-1);
    if (counted.length === 0 || !last) return [];
    const steps = item.isCard ? ratedSteps(counted, now) : answeredSteps(counted, now);
    const recall = {
      kind: 'item',
      id: item.id,
      due: dueAfter(steps, now),
      wasSure: !item.isCard && wasSure(counted.at(-1)),
      isNew: false,
    } as const;
    return [{ recall, order: last.counter }];
  });
}

/** Cards of concepts that a learner has begun to learn, or asked for; without those that they sent away. */
function planCards(outline: ReviewOutline, record: LearnerRecord, now: Now): Planned[] {
  const begun = new Map(outline.lessons.map((lesson) => [lesson.id, workOn(lesson, record)]));
  return outline.cards.flatMap((card): Planned[] => {
    const attempts = cardAttempts(card, record);
    const since = cardSince(
      attempts,
      card.lessons.flatMap((lesson) => begun.get(lesson) ?? []),
    );
    if (since === undefined) return [];
    const steps = ratedSteps(attempts, now);
    const recall = {
      kind: 'card',
      id: card.id,
      due: dueAfter(steps, now),
      wasSure: false,
      isNew: steps.length === 0,
    } as const;
    return [{ recall, order: attempts.at(-1)?.counter ?? since }];
  });
}

/** The answers from the first that was not right: what was right all along does not come back. */
function sinceMissed(attempts: readonly Attempt[], now: Now): Attempt[] {
  const missed = attempts.findIndex((attempt) => ratingOfAnswer(attempt) !== 'good');
  return missed < 0 ? [] : firstOfDays(attempts.slice(missed), now);
}

function answeredSteps(attempts: readonly Attempt[], now: Now): Step[] {
  return attempts.map((attempt) => ({ day: dayOf(attempt.at, now), rating: ratingOfAnswer(attempt) }));
}

function ratedSteps(attempts: readonly Attempt[], now: Now): Step[] {
  return attempts.flatMap((attempt) => {
    const rating = ratingOf(attempt);
    return rating ? [{ day: dayOf(attempt.at, now), rating }] : [];
  });
}

/** An answer as a rating. That an item was easy only the learner can say, so a right answer is `good`. */
function ratingOfAnswer({ earned, possible }: Attempt): Rating {
  if (earned === null || possible === null) return 'again';
  if (earned >= possible) return 'good';
  return earned > 0 ? 'hard' : 'again';
}

function wasSure(attempt: Attempt | undefined): boolean {
  return attempt?.confidence === 'sure' && ratingOfAnswer(attempt) !== 'good';
}

/** The first answer of each day: what is tried again with the reasons in view says nothing of memory. */
function firstOfDays(attempts: readonly Attempt[], now: Now): Attempt[] {
  return inOrder(attempts).filter(
    (attempt, n, all) => n === 0 || dayOf(attempt.at, now) !== dayOf(all[n - 1]?.at ?? '', now),
  );
}

/** What is due comes before what is not; among the due, first what was wrong though sure, then what was asked before. */
function rank({ due, wasSure: isSure, isNew }: Recall, now: Now): number {
  const days = daysBetween(today(now), due);
  if (days > 0) return 2 + days;
  if (isSure) return 0;
  return isNew ? 2 : 1;
}

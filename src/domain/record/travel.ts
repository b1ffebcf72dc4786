import { inOrder, type Attempt } from './attempt.ts';
import { isPlain, type Json } from './json.ts';
import { emptyRecord, reachedCounter, type LearnerRecord } from './record.ts';

/** Types of answers that are chosen and never written. One that is not named here does not travel. */
const chosen: readonly unknown[] = [
  ...['single', 'multi', 'truefalse', 'sort', 'order', 'match', 'label', 'estimate'],
  ...['rank', 'poll', 'checklist', 'rubric', 'likert', 'card'],
];

/**
 * The part of a record that may stand in a link: the last answer to each item, marks and ratings. Nothing that somebody
 * wrote: texts can be dangerous in the wrong hands, and a link passes through many. The newest `most`, where that is given.
 */
export function travelling(record: LearnerRecord, most = Infinity): LearnerRecord {
  const last = new Map<string, Attempt>();
  for (const attempt of record.attempts) if (mayTravel(attempt)) last.set(keyOf(attempt), attempt);
  const attempts = inOrder([...last.values()]);
  const newest = attempts.slice(Math.max(0, attempts.length - most));
  const part = { ...emptyRecord, attempts: newest };
  return { ...part, counter: reachedCounter(part) };
}

/** Whether an attempt holds only what was chosen. */
export function mayTravel({ response }: Attempt): boolean {
  const type = isPlain(response) ? response['type'] : undefined;
  return (type === undefined || chosen.includes(type)) && isChosen(response);
}

/** Ids, days and numbers all the way down: nobody's words. */
function isChosen(value: Json): boolean {
  if (typeof value === 'string') return /^[a-z0-9][a-z0-9:-]{0,79}$/.test(value);
  if (Array.isArray(value)) return value.every(isChosen);
  if (isPlain(value)) return Object.entries(value).every(([name, part]) => isName(name) && isChosen(part));
  return true;
}

function isName(name: string): boolean {
  return /^[a-z0-9][\w:-]{0,79}$/i.test(name);
}

/** One answer for each item, sitting and occasion: an earlier try does not travel. */
function keyOf({ item, occasion, response }: Attempt): string {
  const sitting = isPlain(response) && typeof response['sitting'] === 'string' ? response['sitting'] : '';
  return [item, occasion ?? '', sitting].join(' ');
}

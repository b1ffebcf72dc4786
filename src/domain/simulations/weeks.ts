import type { z } from 'astro/zod';
import type { weeksSchema } from '#schema/assessment.ts';
import { effects, nothing, playWeek, type Effect, type Hours, type Numbers, type Standing } from './week.ts';

/** The words and numbers of "Twelve weeks". */
export type WeeksWords = z.infer<typeof weeksSchema>;

/** Hours for the first, the second and the last third of the weeks. */
export type WeeksPlan = readonly [Hours, Hours, Hours];

/** A third of the weeks. */
export type Block = 0 | 1 | 2;

/** The choice taken at each event, by the event's id. An event without a choice has not come up. */
export type WeeksChoices = Readonly<Record<string, string>>;

/** Where the three outcomes stand at the end of a week. */
export interface WeekResult {
  week: number;
  /** People who came in that week. */
  turnout: number;
  /** People who hold a task with a decision in it. */
  leaders: number;
  /** 0 to 100. */
  trust: number;
}

/** What a plan leads to. */
export interface WeeksRun {
  /** In whole numbers. */
  weeks: WeekResult[];
  /** Ids of the readings that hold; at least one. */
  readings: string[];
}

/** The event that brings people into reach, whatever is chosen. */
const video = 'a-video-spreads';

/** The plan shown first: hours shared out evenly over all work and all weeks. */
export function startPlan(words: WeeksWords): WeeksPlan {
  const even = Math.floor(words.hoursPerWeek / words.work.length);
  const hours: Hours = Object.fromEntries(words.work.map(({ id }) => [id, even]));
  return [hours, hours, hours];
}

/** Hours a week that a third of the plan still has to give. Below 0 the plan asks too much. */
export function hoursLeft(words: WeeksWords, plan: WeeksPlan, block: Block): number {
  return words.hoursPerWeek - sum(words.work.map(({ id }) => plan[block][id] ?? 0));
}

/** The third of the weeks in which a week lies. */
export function blockOf(words: WeeksWords, week: number): Block {
  return Math.min(2, Math.floor(((week - 1) * 3) / words.weeks)) as Block;
}

/** Plays all the weeks. The same plan and choices always lead to the same end. */
export function runWeeks(words: WeeksWords, plan: WeeksPlan, choices: WeeksChoices): WeeksRun {
  const weeks = exactWeeks(words, plan, choices).map(({ week, turnout, leaders, trust }) => ({
    week,
    turnout: Math.round(turnout),
    leaders: Math.round(leaders),
    trust: Math.round(trust),
  }));
  const holding = readingsOf(words, plan, choices, weeks);
  return { weeks, readings: words.readings.map(({ id }) => id).filter((id) => holding.has(id)) };
}

/** The same weeks before they are rounded to whole people, for those who check the rules. */
export function exactWeeks(words: WeeksWords, plan: WeeksPlan, choices: WeeksChoices): WeekResult[] {
  const value = numbersOf(words);
  const weeks: WeekResult[] = [];
  let now: Standing = {
    contacts: value('startContacts'),
    ties: value('startTies'),
    leaders: value('startLeaders'),
    trust: value('startTrust'),
  };
  for (let week = 1; week <= words.weeks; week += 1) {
    const event = words.events.find((candidate) => candidate.week === week);
    const choice = event && choices[event.id];
    if (choice && event.id === video) now = { ...now, contacts: now.contacts + value('videoContacts') };
    const effect: Effect = { ...nothing, ...(choice && effects[choice]?.(now, value)) };
    const step = playWeek(now, plan[blockOf(words, week)], effect, value);
    now = step.now;
    weeks.push({ week, turnout: step.turnout, leaders: now.leaders, trust: now.trust });
  }
  return weeks;
}

/** Reads a number by its name. A missing one is an error: a rule without its number is no rule. */
function numbersOf(words: WeeksWords): Numbers {
  return (name) => {
    const parameter = words.parameters[name];
    if (!parameter) throw new Error(`the parameter "${name}" is missing from "${words.id}"`);
    return parameter.value;
  };
}

/** Which of the written reasons hold for a run. */
function readingsOf(
  words: WeeksWords,
  plan: WeeksPlan,
  choices: WeeksChoices,
  weeks: readonly WeekResult[],
): Set<string> {
  const value = numbersOf(words);
  const share = (id: string, blocks: readonly Hours[] = plan) =>
    sum(blocks.map((hours) => hours[id] ?? 0)) / (words.hoursPerWeek * blocks.length);
  const third = Math.ceil(words.weeks / 3);
  const late = middle(weeks.slice(-third).map(({ turnout }) => turnout));
  const all = sum(weeks.map(({ turnout }) => turnout)) / words.weeks;
  const end = weeks.at(-1) ?? { week: 0, turnout: 0, leaders: 0, trust: 0 };
  const [first, , last] = plan;
  const beforeVideo = weeks.findLast(({ week }) => week < videoWeek(words));

  const isCrowded = late >= value('readCrowd');
  const isTrusting = end.trust >= value('readTrustHigh');
  const isLed = end.leaders >= value('readLeadersMany');
  const tests: Readonly<Record<string, boolean>> = {
    'built-and-used': isCrowded && isTrusting && isLed,
    'built-never-used': isTrusting && all < value('readFew'),
    'crowd-of-strangers': isCrowded && end.trust < value('readTrustLow'),
    'few-hands': end.leaders < value('startLeaders'),
    'leaders-carry': isLed && !(isCrowded && isTrusting),
    'trained-without-practice':
      share('training') >= value('readMuch') && share('events') < value('readLittle'),
    'reach-without-meeting':
      share('online') >= value('readMuch') && share('one-on-ones') < value('readLittle'),
    'course-changed':
      share('one-on-ones', [first]) - share('one-on-ones', [last]) >= value('readTurn') &&
      share('events', [last]) - share('events', [first]) >= value('readTurn'),
    'hours-unspent': ([0, 1, 2] as const).some(
      (block) => hoursLeft(words, plan, block) >= value('readUnspent'),
    ),
    overstretched: choices[video] === 'do-both' && (beforeVideo?.leaders ?? 0) < value('bothLeadersNeeded'),
  };
  const holding = new Set(Object.keys(tests).filter((id) => tests[id]));
  return holding.size > 0 ? holding : new Set(['middle-way']);
}

function videoWeek(words: WeeksWords): number {
  return words.events.find(({ id }) => id === video)?.week ?? 0;
}

/** The middle number, so that one great day does not pass for a great month. */
function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

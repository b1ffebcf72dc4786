import { reaches, type Ladder, type Step } from '#domain/worksheets/ladder.ts';

/** More than this many times the hours of the step below, and at least so many hours more, is a leap in time. */
export const TIMES_THE_HOURS = 2;
export const MORE_HOURS = 4;

/** A decision right that reaches this many places further than the one below is a leap in say. */
export const FURTHER_REACH = 2;

/** Out of skill, time and say, so many leaps at once make a jump too high. */
export const TOO_MANY_LEAPS = 2;

/** What a person meets who goes from one step to the next. */
export interface Jump {
  readonly from: Step;
  readonly to: Step;
  /** The skill is new to them: they have neither done it nor seen it done. */
  readonly skill: boolean;
  readonly time: boolean;
  readonly say: boolean;
  readonly leaps: number;
  /** A stretch is one leap at a time. */
  readonly isTooHigh: boolean;
}

/** The jumps between neighbouring steps, the lowest first. What was not filled in is no leap. */
export function jumpsOf({ steps }: Ladder): readonly Jump[] {
  return steps.slice(1).map((to, n) => jump(steps[n] ?? to, to));
}

function jump(from: Step, to: Step): Jump {
  const skill = to.familiarity === 'new';
  const time =
    from.hours !== null &&
    to.hours !== null &&
    to.hours > from.hours * TIMES_THE_HOURS &&
    to.hours - from.hours >= MORE_HOURS;
  const say = from.reach !== '' && reaches.indexOf(to.reach) - reaches.indexOf(from.reach) >= FURTHER_REACH;
  const leaps = [skill, time, say].filter(Boolean).length;
  return { from, to, skill, time, say, leaps, isTooHigh: leaps >= TOO_MANY_LEAPS };
}

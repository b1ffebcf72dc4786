import { daysBetween } from '#domain/worksheets/day.ts';
import { RESTING, standingOn, type Ladder, type LadderPerson, type Step } from '#domain/worksheets/ladder.ts';
import { isInitials } from '#domain/worksheets/names.ts';
import type { Finding } from '#domain/worksheets/sheet.ts';
import { jumpsOf } from './jump.ts';

/** What the checks of the ladder can see. */
export type LadderFinding = Finding<
  | 'noDecision'
  | 'noSupport'
  | 'crowded'
  | 'emptyStep'
  | 'tooHigh'
  | 'notInitials'
  | 'noEvidence'
  | 'notPlaced'
  | 'noAsk'
  | 'neverInvited'
  | 'nobodyInvited'
>;

/** So many days without any invitation are too many. */
export const LONGEST_WAIT_DAYS = 60;

/** A step is crowded from so many people on, if they are also more than half of all who stand on a step. */
export const CROWD = 4;

/** Everything that the checks of the ladder see, in the order of the sheet. `today` is a day, as `2026-11-27`. */
export function checkLadder(ladder: Ladder, today: string): readonly LadderFinding[] {
  return [
    ...ladder.steps.flatMap((step) => checkStep(step, ladder)),
    ...tooHigh(ladder),
    ...ladder.people.flatMap((person) => checkPerson(person, ladder)),
    ...nobodyInvited(ladder, today),
  ];
}

/** Days since anybody was invited; undefined where nobody ever was. Days still to come do not count. */
export function daysSinceInvitation({ people }: Ladder, today: string): number | undefined {
  const days = people.flatMap(({ invited }) => (invited === '' ? [] : [daysBetween(invited, today)]));
  const past = days.filter((count) => count >= 0);
  return past.length === 0 ? undefined : Math.min(...past);
}

function checkStep(step: Step, ladder: Ladder): LadderFinding[] {
  const { id, role, decision, reach, support } = step;
  const here = standingOn(ladder, id).length;
  const placed = ladder.steps.reduce((sum, one) => sum + standingOn(ladder, one.id).length, 0);
  const isCrowded = ladder.steps.length > 1 && here >= CROWD && here * 2 > placed;
  const values = { step: role, people: here, placed };
  return [
    ...when(decision.trim() === '' || reach === 'none', {
      code: 'noDecision',
      severity: 'gap',
      values,
      at: `${id}-decision`,
    }),
    ...when(support.trim() === '', { code: 'noSupport', severity: 'gap', values, at: `${id}-support` }),
    ...when(isCrowded, { code: 'crowded', severity: 'look', values, at: `${id}-role` }),
    ...when(placed > 0 && here === 0, { code: 'emptyStep', severity: 'look', values, at: `${id}-role` }),
  ];
}

function tooHigh(ladder: Ladder): LadderFinding[] {
  return jumpsOf(ladder).flatMap(({ from, to, leaps, isTooHigh }) =>
    when(isTooHigh, {
      code: 'tooHigh',
      severity: 'gap',
      values: { from: from.role, to: to.role, leaps },
      at: `${to.id}-role`,
    }),
  );
}

function checkPerson(person: LadderPerson, { steps }: Ladder): LadderFinding[] {
  const { id, initials, evidence, step, ask } = person;
  const isResting = step === RESTING;
  const isPlaced = isResting || steps.some((one) => one.id === step);
  const values = { person: initials };
  return [
    ...when(!isInitials(initials), { code: 'notInitials', severity: 'look', values, at: `${id}-initials` }),
    ...when(evidence.trim() === '', { code: 'noEvidence', severity: 'gap', values, at: `${id}-evidence` }),
    ...when(!isPlaced, { code: 'notPlaced', severity: 'gap', values, at: `${id}-step` }),
    ...when(ask.trim() === '' && !isResting, { code: 'noAsk', severity: 'gap', values, at: `${id}-ask` }),
  ];
}

function nobodyInvited(ladder: Ladder, today: string): LadderFinding[] {
  const [first] = ladder.people.filter(({ step }) => step !== RESTING);
  if (!first) return [];
  const days = daysSinceInvitation(ladder, today);
  const at = `${first.id}-invited`;
  if (days === undefined) return [{ code: 'neverInvited', severity: 'gap', at }];
  return when(days > LONGEST_WAIT_DAYS, { code: 'nobodyInvited', severity: 'gap', values: { days }, at });
}

function when(holds: boolean, finding: LadderFinding): LadderFinding[] {
  return holds ? [finding] : [];
}

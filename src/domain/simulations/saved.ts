import type { DecisionAnswers } from './decision-rule.ts';
import type { DetectiveChoice } from './detective.ts';
import type { DialsChoice } from './dials.ts';
import type { Hours } from './week.ts';
import type { WeeksChoices, WeeksPlan } from './weeks.ts';

/** What simulations keep in the record, read back. Whatever does not fit is passed over. */

/** Where the dials stood. Ids that are gone stay in; the model takes the start for them. */
export function savedDials(response: unknown): DialsChoice | undefined {
  const choice = isObject(response) ? response['choice'] : undefined;
  return isObject(choice) ? only(choice, isText) : undefined;
}

/** Who was chosen in one file of clues, and why. */
export function savedCase(response: unknown): (DetectiveChoice & { readonly file: string }) | undefined {
  if (!isObject(response)) return undefined;
  const { file, person, clues } = response;
  if (!isText(file) || !isText(person) || !Array.isArray(clues)) return undefined;
  return { file, person, clues: clues.filter(isText) };
}

/** The answers about one decision. */
export function savedAnswers(response: unknown): DecisionAnswers | undefined {
  const answers = isObject(response) ? response['answers'] : undefined;
  return isObject(answers) ? only(answers, isText) : undefined;
}

/** A run of "Twelve weeks": the plan and the choices that lead to it. */
export interface SavedWeeks {
  readonly plan: WeeksPlan;
  readonly choices: WeeksChoices;
}

/** The plan and the choices of a saved run. */
export function savedWeeks(response: unknown): SavedWeeks | undefined {
  if (!isObject(response) || !isObject(response['choices']) || !Array.isArray(response['plan']))
    return undefined;
  const [first, second, third] = response['plan'].map(hoursIn);
  if (!first || !second || !third) return undefined;
  return { plan: [first, second, third], choices: only(response['choices'], isText) };
}

function hoursIn(block: unknown): Hours | undefined {
  return isObject(block) ? only(block, isHours) : undefined;
}

function only<T>(
  object: Readonly<Record<string, unknown>>,
  fits: (value: unknown) => value is T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(object).filter((pair): pair is [string, T] => fits(pair[1])));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isHours(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

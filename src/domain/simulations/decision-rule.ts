import type { DecisionRule } from '#schema/types.ts';

/** "Decision-rule chooser": answers about one decision add points to rules. The rule with the most points is suggested, never imposed. */

/** The option chosen for each question, by the question's id. An answer that is no option, such as `unknown`, adds nothing. */
export type DecisionAnswers = Readonly<Record<string, string>>;

type Rule = DecisionRule['rules'][number];
type Question = DecisionRule['questions'][number];
type Option = Question['options'][number];

/** What one answer adds to one rule. */
export interface PointsPart {
  readonly question: Question;
  readonly option: Option;
  readonly points: number;
}

/** A rule with its points and where they come from. */
export interface RulePoints {
  readonly rule: Rule;
  readonly sum: number;
  readonly parts: readonly PointsPart[];
}

/** The rules that come out first and second; several in one place are level. */
export interface Suggestion {
  readonly first: readonly RulePoints[];
  readonly second: readonly RulePoints[];
}

/** With fewer known answers a suggestion would be a guess. */
export const leastKnown = 4;

/** Every rule with its points, in the order of the content. */
export function pointsOf(content: DecisionRule, answers: DecisionAnswers): RulePoints[] {
  const known = knownAnswers(content, answers);
  return content.rules.map((rule) => {
    const parts = known.map(({ question, option }) => ({
      question,
      option,
      points: option.points[rule.id] ?? 0,
    }));
    return { rule, sum: parts.reduce((sum, { points }) => sum + points, 0), parts };
  });
}

/** The suggestion; absent while too little is known. */
export function suggest(content: DecisionRule, answers: DecisionAnswers): Suggestion | undefined {
  if (knownAnswers(content, answers).length < leastKnown) return undefined;
  const all = pointsOf(content, answers);
  const sums = [...new Set(all.map(({ sum }) => sum))].sort((a, b) => b - a);
  const at = (place: number) => all.filter(({ sum }) => sum === sums[place]);
  return { first: at(0), second: at(1) };
}

/** The answers that speak for a rule, strongest first, and those that speak against it. */
export function reasonsOf({ parts }: RulePoints): { for: PointsPart[]; against: PointsPart[] } {
  return {
    for: parts.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points),
    against: parts.filter(({ points }) => points < 0).sort((a, b) => a.points - b.points),
  };
}

/** What to mind with these answers, whatever the rule. */
export function cautionsOf(content: DecisionRule, answers: DecisionAnswers): string[] {
  return knownAnswers(content, answers).flatMap(({ option }) => option.caution ?? []);
}

/** Ids of the questions that have no answer yet. */
export function openQuestions(content: DecisionRule, answers: DecisionAnswers): string[] {
  return content.questions.filter(({ id }) => answers[id] === undefined).map(({ id }) => id);
}

/** How many answers say that it is not known. */
export function unknownCount(content: DecisionRule, answers: DecisionAnswers): number {
  const answered = content.questions.length - openQuestions(content, answers).length;
  return answered - knownAnswers(content, answers).length;
}

/** Ids of rules that no answers suggest by themselves. */
export function neverSuggested(content: DecisionRule): string[] {
  const alone = new Set<string>();
  for (const answers of everyAnswer(content)) {
    const [one, ...level] = suggest(content, answers)?.first ?? [];
    if (one && level.length === 0) alone.add(one.rule.id);
  }
  return content.rules.map(({ id }) => id).filter((id) => !alone.has(id));
}

/** Answers after which only one rule can still be suggested, whatever the others are. */
export function decidingAnswers(content: DecisionRule): { question: string; option: string }[] {
  const reached = new Map<string, Set<string>>();
  for (const answers of everyAnswer(content)) {
    for (const [question, option] of Object.entries(answers)) {
      const key = `${question} ${option}`;
      const rules = reached.get(key) ?? new Set();
      for (const { rule } of suggest(content, answers)?.first ?? []) rules.add(rule.id);
      reached.set(key, rules);
    }
  }
  return content.questions.flatMap(({ id: question, options }) =>
    options
      .filter(({ id }) => (reached.get(`${question} ${id}`)?.size ?? 0) < 2)
      .map(({ id: option }) => ({ question, option })),
  );
}

/** Every way to answer all questions with an option. */
function everyAnswer({ questions }: DecisionRule): DecisionAnswers[] {
  return questions.reduce<DecisionAnswers[]>(
    (all, { id, options }) => all.flatMap((one) => options.map((option) => ({ ...one, [id]: option.id }))),
    [{}],
  );
}

function knownAnswers(
  { questions }: DecisionRule,
  answers: DecisionAnswers,
): { question: Question; option: Option }[] {
  return questions.flatMap((question) =>
    question.options.filter(({ id }) => id === answers[question.id]).map((option) => ({ question, option })),
  );
}

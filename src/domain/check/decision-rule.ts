import type { Assessment, DecisionRule } from '#schema/types.ts';
import type { Entry } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import { decidingAnswers, neverSuggested } from '#domain/simulations/decision-rule.ts';
import { namedIn } from './names.ts';

/** Rules that each fit some decision, and answers of which none settles the matter alone. */
export function decisionRuleRules(content: DecisionRule, entry: Entry<Assessment>): Problem[] {
  const rules = content.rules.map(({ id }) => id);
  const unknown = content.questions.flatMap(({ options }, q) =>
    options.flatMap(({ points }, n) =>
      Object.keys(points).flatMap((id) =>
        namedIn(rules, id, entry.at(['questions', q, 'options', n, 'points', id])),
      ),
    ),
  );
  return [
    ...unknown,
    ...neverSuggested(content).map((id) =>
      problem('never-suggested', entry.at(['rules', rules.indexOf(id), 'id']), { id }),
    ),
    ...decidingAnswers(content).map(({ question, option }) => {
      const q = content.questions.findIndex(({ id }) => id === question);
      const n = content.questions[q]?.options.findIndex(({ id }) => id === option) ?? 0;
      return problem('deciding-answer', entry.at(['questions', q, 'options', n, 'id']), { id: option });
    }),
  ];
}

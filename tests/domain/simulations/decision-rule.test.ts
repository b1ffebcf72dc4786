import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decisionRuleRules } from '#domain/check/decision-rule.ts';
import type { Entry } from '#domain/library.ts';
import {
  cautionsOf,
  decidingAnswers,
  neverSuggested,
  openQuestions,
  pointsOf,
  reasonsOf,
  suggest,
  unknownCount,
} from '#domain/simulations/decision-rule.ts';
import { savedAnswers } from '#domain/simulations/saved.ts';
import { decisionRuleSchema } from '#schema/assessment.ts';
import type { Assessment, DecisionRule } from '#schema/types.ts';

const file = new URL('../../../content/en/assessments/decision-rule-chooser.yaml', import.meta.url);
const content = decisionRuleSchema.parse(parse(readFileSync(file, 'utf8')));

/** Any answers: an option, not known, or none for each question. */
const someAnswers = fc
  .tuple(
    ...content.questions.map(({ options }) => fc.constantFrom('', 'unknown', ...options.map(({ id }) => id))),
  )
  .map((chosen) =>
    Object.fromEntries(
      content.questions.flatMap(({ id }, n) => (chosen[n] ? [[id, chosen[n]] as const] : [])),
    ),
  );

/** A quick, small thing for a few who trust each other. */
const small = {
  reversibility: 'easy',
  speed: 'weeks',
  bearing: 'doers',
  commitment: 'few',
  trust: 'strong',
  size: 'middle',
};

const idsOf = (rules: readonly { rule: { id: string } }[] = []) => rules.map(({ rule }) => rule.id);

describe('suggest', () => {
  it('puts the rule with the most points first and the next one second', () => {
    const found = suggest(content, small);
    expect(idsOf(found?.first)).toEqual(['advice']);
    expect(found?.first[0]?.sum).toBe(13);
    expect(idsOf(found?.second)).toEqual(['delegated']);
  });

  it('never puts a rule first that has fewer points than another, and names all that are level', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const found = suggest(content, answers);
        if (!found) return;
        const most = Math.max(...pointsOf(content, answers).map(({ sum }) => sum));
        expect(found.first.length).toBeGreaterThan(0);
        for (const { sum } of found.first) expect(sum).toBe(most);
        for (const { sum } of found.second) expect(sum).toBeLessThan(most);
        const level = pointsOf(content, answers).filter(({ sum }) => sum === most);
        expect(idsOf(found.first)).toEqual(idsOf(level));
      }),
    );
  });

  it('waits until four answers are known', () => {
    const { size: _, trust: __, ...four } = small;
    expect(suggest(content, four)).toBeDefined();
    expect(suggest(content, { ...four, speed: 'unknown' })).toBeUndefined();
    expect(unknownCount(content, { ...four, speed: 'unknown' })).toBe(1);
    expect(openQuestions(content, four)).toEqual(['trust', 'size']);
  });
});

describe('points', () => {
  it('are the sum of what each answer adds, and reasons hold every part that counts', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        for (const points of pointsOf(content, answers)) {
          expect(points.sum).toBe(points.parts.reduce((sum, part) => sum + part.points, 0));
          const reasons = reasonsOf(points);
          const counted = [...reasons.for, ...reasons.against].reduce((sum, part) => sum + part.points, 0);
          expect(counted).toBe(points.sum);
        }
      }),
    );
  });

  it('name the strongest reason first', () => {
    const [advice] = pointsOf(content, small).filter(({ rule }) => rule.id === 'advice');
    const strengths = advice ? reasonsOf(advice).for.map(({ points }) => points) : [];
    expect(strengths).toEqual([3, 3, 3, 2, 1, 1]);
  });
});

describe('cautions', () => {
  it('come with the answers that call for them', () => {
    expect(cautionsOf(content, small)).toEqual([]);
    expect(cautionsOf(content, { ...small, bearing: 'some', trust: 'hurt' })).toEqual([
      expect.stringMatching(/Ask them first/),
      expect.stringMatching(/secret ballot/),
    ]);
  });
});

describe('saved answers', () => {
  it('come back, without what is no answer', () => {
    expect(savedAnswers({ answers: { speed: 'today', size: 3 } })).toEqual({ speed: 'today' });
    for (const broken of [null, 'today', { answers: 'today' }]) expect(savedAnswers(broken)).toBeUndefined();
  });
});

describe('the content as it is taught', () => {
  it('can suggest every rule, and no answer decides alone', () => {
    expect(neverSuggested(content)).toEqual([]);
    expect(decidingAnswers(content)).toEqual([]);
  });

  it('has levels to say', () => {
    const level = { ...small, commitment: 'unknown', trust: 'new' };
    expect(idsOf(suggest(content, level)?.first)).toEqual(['consent']);
    const both = { reversibility: 'easy', speed: 'today', bearing: 'doers', trust: 'strong' };
    expect(idsOf(suggest(content, both)?.first)).toEqual(['delegated', 'advice']);
  });
});

/** The content with other points in its options. */
function withPoints(points: (option: string) => Record<string, number>): DecisionRule {
  return {
    ...content,
    questions: content.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, points: points(option.id) })),
    })),
  };
}

describe('the rules of the content', () => {
  const entry = {
    at: (path: readonly (string | number)[]) => ({ file: path.join('.'), line: 1, column: 1 }),
  } as unknown as Entry<Assessment>;
  const messages = (one: DecisionRule) => decisionRuleRules(one, entry).map(({ message }) => message);

  it('find a rule that nothing suggests', () => {
    const broken = withPoints((option) => ({ consent: option.length, majority: 9 - option.length }));
    expect(messages(broken)).toContain('no answers suggest "advice" alone');
  });

  it('find an answer that settles everything', () => {
    const broken = withPoints((option) => (option === 'today' ? { delegated: 100 } : { consensus: 1 }));
    expect(messages(broken)).toContain('after the answer "today" only one rule can be suggested');
  });

  it('find points for a rule that is not there', () => {
    expect(messages(withPoints(() => ({ dice: 1 }))).join()).toMatch(/named "dice"/);
  });
});

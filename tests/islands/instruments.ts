import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import decisionRuleWords from '#i18n/en/decision-rule.json' with { type: 'json' };
import detectiveWords from '#i18n/en/detective.json' with { type: 'json' };
import words from '#i18n/en/simulation.json' with { type: 'json' };
import type { DecisionRuleLabels } from '#islands/decision-rule/labels.ts';
import type { DetectiveLabels } from '#islands/detective/labels.ts';
import { saveLabelsOf } from '#islands/labels.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';
import { decisionRuleSchema, detectiveSchema, dialsSchema, weeksSchema } from '#schema/assessment.ts';

function readAssessment(id: string): unknown {
  return parse(readFileSync(`content/en/assessments/${id}.yaml`, 'utf8'));
}

/** The simulations as they are taught, with the real words of the interface. */
export const dials = dialsSchema.parse(readAssessment('turn-the-dials'));
export const weeks = weeksSchema.parse(readAssessment('twelve-weeks'));
export const detective = detectiveSchema.parse(readAssessment('leader-detective'));
export const decisionRule = decisionRuleSchema.parse(readAssessment('decision-rule-chooser'));
export const labels: SimulationLabels = words;
export const decisionRuleLabels: DecisionRuleLabels = { ...decisionRuleWords, ...saveLabelsOf(words) };
export const detectiveLabels: DetectiveLabels = { ...detectiveWords, ...saveLabelsOf(words) };

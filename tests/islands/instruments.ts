import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import detectiveWords from '#i18n/en/detective.json' with { type: 'json' };
import words from '#i18n/en/simulation.json' with { type: 'json' };
import type { DetectiveLabels } from '#islands/detective/labels.ts';
import { saveLabelsOf } from '#islands/labels.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';
import { detectiveSchema, dialsSchema, weeksSchema } from '#schema/assessment.ts';

function readAssessment(id: string): unknown {
  return parse(readFileSync(`content/en/assessments/${id}.yaml`, 'utf8'));
}

/** The simulations as they are taught, with the real words of the interface. */
export const dials = dialsSchema.parse(readAssessment('turn-the-dials'));
export const weeks = weeksSchema.parse(readAssessment('twelve-weeks'));
export const detective = detectiveSchema.parse(readAssessment('leader-detective'));
export const labels: SimulationLabels = words;
export const detectiveLabels: DetectiveLabels = { ...detectiveWords, ...saveLabelsOf(words) };

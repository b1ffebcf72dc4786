import { csvText } from '#domain/csv.ts';
import { svgText } from '#domain/worksheets/drawing.ts';
import { RESTING, type Ladder } from '#domain/worksheets/ladder.ts';
import { drawLadder, type LadderDrawingWords } from '#domain/worksheets/ladder/drawing.ts';
import type { LadderLabels } from './labels.ts';
import { named } from './named.ts';

const FILE_WIDTH = 720;

/** The ladder for a spreadsheet: the steps, then the people. */
export function ladderCsv(data: Ladder, labels: LadderLabels): string {
  const { steps, people } = named(data, labels);
  const stepHead = [labels.csvStep, labels.skill, labels.support, labels.hours, labels.decision];
  const personHead = [labels.csvPerson, labels.standing, labels.evidence, labels.ask, labels.invited];
  return csvText([
    stepHead,
    ...steps.map(({ role, skill, support, hours, decision }) => [
      role,
      skill,
      support,
      hours ?? '',
      decision,
    ]),
    personHead,
    ...people.map((person) => [
      person.initials,
      placeOf(person.step, { steps, people }, labels),
      person.evidence,
      person.ask,
      person.invited,
    ]),
  ]);
}

/** The picture as a file. */
export function ladderSvg(data: Ladder, labels: LadderLabels): string {
  const drawing = drawLadder(named(data, labels), { width: FILE_WIDTH, words: drawingWords(labels) });
  return svgText(drawing, labels.pictureName);
}

/** What the picture says. */
export function drawingWords(labels: LadderLabels): LadderDrawingWords {
  return { tooHigh: labels.pictureTooHigh, resting: labels.pictureResting };
}

/** Where a person stands, in words. */
export function placeOf(step: string, { steps }: Ladder, labels: LadderLabels): string {
  if (step === RESTING) return labels.resting;
  return steps.find(({ id }) => id === step)?.role ?? labels.notPlaced;
}

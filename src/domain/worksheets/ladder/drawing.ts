import { fitted, type Drawing, type Shape } from '#domain/worksheets/drawing.ts';
import { RESTING, standingOn, type Ladder, type LadderPerson } from '#domain/worksheets/ladder.ts';
import { jumpsOf } from './jump.ts';

/** What the drawing says. */
export interface LadderDrawingWords {
  /** Beside a step that is too high to climb. */
  tooHigh: string;
  /** Before those who step back for a while. */
  resting: string;
}

interface Options {
  width: number;
  words: LadderDrawingWords;
}

/** How far each step stands in from the one below. */
const indent = 20;
const title = 28;
const line = 28;
/** Room for a dot with its initials. */
const cell = 64;

/** The ladder with its lowest step at the foot, and people as dots on their steps. */
export function drawLadder(ladder: Ladder, { width, words }: Options): Drawing {
  const high = new Set(jumpsOf(ladder).flatMap(({ to, isTooHigh }) => (isTooHigh ? [to.id] : [])));
  const shapes: Shape[] = [];
  let y = 0;
  /** Where the step above begins: its riser comes down to the line of this one. */
  let above: { x: number; y: number; isDashed: boolean } | undefined;
  const rising = ladder.steps.map((step, n) => ({ step, x: Math.min(n * indent, width / 3) })).reverse();
  for (const { step, x } of rising) {
    const said = high.has(step.id) ? words.tooHigh : '';
    // Right of the riser, so that no line crosses a word.
    const left = x + indent + 8;
    const role = fitted(step.role, width - left - said.length * 8 - 12);
    shapes.push({
      kind: 'words',
      x: left,
      y: y + 18,
      text: role,
      anchor: 'start',
      ink: 'ink',
      isStrong: true,
    });
    if (said) shapes.push({ kind: 'words', x: width, y: y + 18, text: said, anchor: 'end', ink: 'ink' });
    const people = drawPeople(standingOn(ladder, step.id), { x: left, y: y + title, width });
    shapes.push(...people.shapes);
    y += title + people.height;
    const isDashed = said !== '';
    shapes.push({
      kind: 'line',
      points: [
        { x, y },
        { x: width, y },
      ],
      ink: 'ink',
    });
    if (above) {
      const points = [
        { x: above.x, y: above.y },
        { x: above.x, y },
      ];
      shapes.push({ kind: 'line', points, ink: 'ink', isDashed: above.isDashed });
    }
    above = { x, y, isDashed };
    y += 8;
  }
  const resting = standingOn(ladder, RESTING);
  if (resting.length === 0) return { width, height: y, shapes };
  shapes.push({ kind: 'words', x: 0, y: y + 26, text: words.resting, anchor: 'start', ink: 'soft' });
  const people = drawPeople(resting, { x: 0, y: y + 36, width });
  return { width, height: y + 36 + people.height, shapes: [...shapes, ...people.shapes] };
}

function drawPeople(
  people: readonly LadderPerson[],
  { x, y, width }: { x: number; y: number; width: number },
): { shapes: readonly Shape[]; height: number } {
  const across = Math.max(1, Math.floor((width - x) / cell));
  const shapes = people.flatMap(({ initials }, n): Shape[] => {
    const [left, middle] = [x + (n % across) * cell + 14, y + Math.floor(n / across) * line + 8];
    return [
      { kind: 'dot', x: left, y: middle, radius: 8, ink: 'accent' },
      {
        kind: 'words',
        x: left + 12,
        y: middle + 5,
        text: fitted(initials, cell - 30),
        anchor: 'start',
        ink: 'ink',
      },
    ];
  });
  return { shapes, height: Math.max(1, Math.ceil(people.length / across)) * line };
}

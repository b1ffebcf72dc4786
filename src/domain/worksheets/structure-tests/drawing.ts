import { fitted, type Drawing, type Shape } from '#domain/worksheets/drawing.ts';
import type { StructureTest, StructureTests, Unit } from '#domain/worksheets/structure-tests.ts';
import { fill } from '#domain/words.ts';
import { trendOf, unitParticipation } from './participation.ts';

/** What the drawing says. Places: `{acted}`, `{people}`, `{percent}`, `{test}`. */
export interface StructureDrawingWords {
  bars: string;
  share: string;
  untested: string;
  aim: string;
  trend: string;
  percent: string;
}

interface Options {
  width: number;
  words: StructureDrawingWords;
}

const row = 56;
const bar = 18;
const trendHeight = 150;

/** The latest test unit by unit, with the aim as a line across, and below it the share of the whole from test to test. */
export function drawStructureTests(sheet: StructureTests, { width, words }: Options): Drawing {
  const trend = trendOf(sheet);
  const latest = trend.at(-1)?.test;
  if (!latest) return { width, height: 0, shapes: [] };
  const units = sheet.units.filter(({ total }) => total);
  const title: Shape = heading(fitted(fill(words.bars, { test: latest.name }), width), 16);
  const bars = units.flatMap((unit, n) => drawUnit(unit, { test: latest, top: 32 + n * row, width, words }));
  const aim = latest.aim === null ? [] : drawAim(latest.aim, { top: 32, rows: units.length, width, words });
  const foot = 32 + units.length * row + (latest.aim === null ? 0 : 24);
  if (trend.length < 2) return { width, height: foot, shapes: [title, ...bars, ...aim] };
  const top = foot + 40;
  const shares = trend.map(({ percent, test }) => ({ percent, name: test.name }));
  const line = drawTrend(shares, { top, width, words });
  return {
    width,
    height: top + trendHeight + 28,
    shapes: [title, ...bars, ...aim, heading(words.trend, foot + 24), ...line],
  };
}

function drawUnit(
  unit: Unit,
  { test, top, width, words }: { test: StructureTest; top: number } & Options,
): Shape[] {
  const share = unitParticipation(unit, test);
  const said = share
    ? fill(words.share, { acted: share.acted, people: share.people, percent: share.percent })
    : words.untested;
  const room = width - said.length * 8 - 12;
  const shapes: Shape[] = [
    { kind: 'words', x: 0, y: top + 16, text: fitted(unit.name, room), anchor: 'start', ink: 'ink' },
    { kind: 'words', x: width, y: top + 16, text: said, anchor: 'end', ink: 'soft' },
    { kind: 'box', x: 0, y: top + 24, width, height: bar, ink: 'rule' },
  ];
  const length = share ? Math.min(width, (share.acted / share.people) * width) : 0;
  if (length > 0) shapes.push({ kind: 'box', x: 0, y: top + 24, width: length, height: bar, ink: 'accent' });
  return shapes;
}

function drawAim(aim: number, { top, rows, width, words }: { top: number; rows: number } & Options): Shape[] {
  const x = (aim / 100) * width;
  const marks = Array.from({ length: rows }, (_, n): Shape => {
    const y = top + n * row + 20;
    return {
      kind: 'line',
      points: [
        { x, y },
        { x, y: y + bar + 8 },
      ],
      ink: 'ink',
    };
  });
  const anchor = aim < 20 ? 'start' : aim > 80 ? 'end' : 'middle';
  const text = fill(words.aim, { percent: aim });
  return [...marks, { kind: 'words', x, y: top + rows * row + 10, text, anchor, ink: 'ink' }];
}

function drawTrend(
  shares: readonly { percent: number; name: string }[],
  { top, width, words }: { top: number } & Options,
): Shape[] {
  const [left, right] = [48, width - 48];
  const step = (right - left) / (shares.length - 1);
  const down = (percent: number) => top + 20 + (1 - percent / 100) * (trendHeight - 20);
  const places = shares.map(({ percent }, n) => ({ x: left + n * step, y: down(percent) }));
  const rules = [0, 50, 100].map((percent): Shape => ({
    kind: 'line',
    points: [
      { x: 0, y: down(percent) },
      { x: width, y: down(percent) },
    ],
    ink: 'rule',
  }));
  const last = shares.length - 1;
  const marks = shares.flatMap(({ percent, name }, n): Shape[] => {
    const { x, y } = places[n] ?? { x: left, y: top };
    // The first and the last name begin and end with the picture, so that they have more room.
    const [anchor, from] =
      n === 0 ? (['start', 0] as const) : n === last ? (['end', width] as const) : (['middle', x] as const);
    return [
      { kind: 'dot', x, y, radius: 6, ink: 'accent' },
      {
        kind: 'words',
        x,
        y: y - 12,
        text: fill(words.percent, { percent }),
        anchor: 'middle',
        ink: 'ink',
        isStrong: true,
      },
      {
        kind: 'words',
        x: from,
        y: top + trendHeight + 20,
        text: fitted(name, step / (last > 1 ? 1.4 : 1)),
        anchor,
        ink: 'soft',
      },
    ];
  });
  return [...rules, { kind: 'line', points: places, ink: 'accent' }, ...marks];
}

function heading(text: string, y: number): Shape {
  return { kind: 'words', x: 0, y, text, anchor: 'start', ink: 'ink', isStrong: true };
}

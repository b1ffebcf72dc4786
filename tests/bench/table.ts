import { parts, type PageWeight } from './weigh.ts';
import { figures } from './phone.ts';
import type { Result } from './run.ts';
import type { Answered } from './search.ts';
import type { Visited } from './visits.ts';

/** The results as two tables in Markdown: what building costs by size, and what each kind of page weighs at the largest. */
export function tableOf(results: readonly Result[]): string {
  const ours = results.filter(({ site }) => site === 'groundwork');
  const kinds = Object.keys(ours.at(-1)?.kinds ?? {});
  const sizes = ours.map(({ lessons }) => `HTML at ${lessons}`);
  return [
    rows([builds, ...results.map((one) => buildOf(one, floorOf(one, results)))]),
    rows([
      ['page', 'requests', ...sizes, 'HTML brotli', 'all brotli'],
      ...kinds.map((kind) => lineOf(kind, ours)),
    ]),
  ].join('\n\n');
}

const builds = [
  'site',
  'lessons',
  'CPU s',
  'of the floor',
  'pages',
  'CPU ms a page',
  'of the floor',
  'CPU s after an edit',
  'of a cold build',
  'peak MB',
  'MB out',
  'search: files; MB',
  'wall s',
];

/** The floor of the same size, in the same run. */
function floorOf({ lessons }: Result, results: readonly Result[]): Result | undefined {
  return results.find((one) => one.site === 'floor' && one.lessons === lessons);
}

function buildOf(result: Result, floor: Result | undefined): string[] {
  const { site, lessons, cold, edited, size, search } = result;
  return [
    site,
    String(lessons),
    figure(cold.cpuSeconds, 1),
    figure(ratio(cold.cpuSeconds, floor?.cold.cpuSeconds), 2),
    String(size.pages),
    figure(aPage(result), 0),
    figure(ratio(aPage(result), floor && aPage(floor)), 2),
    figure(edited?.cpuSeconds, 1),
    figure(ratio(edited?.cpuSeconds, cold.cpuSeconds), 2),
    figure(cold.peakMegabytes, 0),
    figure(size.bytes / 1e6, 1),
    `${search.files}; ${figure(search.bytes / 1e6, 1)}`,
    figure(cold.wallSeconds, 1),
  ];
}

/** How well each search answered, by kind of query. */
export function searchTableOf(answers: readonly Answered[]): string {
  const kinds = Object.keys(answers[0]?.ranks ?? {});
  const shown = answers.map(({ site, lessons, ranks }) => [
    site,
    String(lessons),
    ...kinds.map((kind) => figure(ranks[kind], 2)),
  ]);
  return rows([['MRR@10', 'lessons', ...kinds], ...shown]);
}

/** What pages were like on a slow phone. */
export function phoneTableOf(visits: readonly Visited[]): string {
  const shown = visits.map((visit) => [
    visit.page,
    String(visit.lessons),
    ...figures.map((name) => figure(visit[name], name === 'moved' ? 3 : 0)),
  ]);
  return rows([['page', 'lessons', ...heads], ...shown]);
}

/** One for each figure of a visit. */
const heads = [
  'requests',
  'bytes',
  'FCP ms',
  'LCP ms',
  'TBT ms',
  'CLS',
  'INP answering ms',
  'INP typing ms',
  'search cold: ms',
  'bytes',
  'warm: ms',
  'bytes',
];

function aPage({ cold, size }: Result): number | undefined {
  return cold.cpuSeconds && (cold.cpuSeconds * 1000) / size.pages;
}

function ratio(one: number | undefined, of: number | undefined): number | undefined {
  return one !== undefined && of ? one / of : undefined;
}

function figure(number: number | undefined, digits: number): string {
  return number?.toFixed(digits) ?? '–';
}

function lineOf(kind: string, ours: readonly Result[]): string[] {
  const last = ours.at(-1)?.kinds[kind];
  return [
    kind,
    String(last?.requests ?? '–'),
    ...ours.map(({ kinds }) => String(kinds[kind]?.parts.html.raw ?? '–')),
    String(last?.parts.html.brotli ?? '–'),
    String(last ? allOf(last) : '–'),
  ];
}

/** Everything that a first view asks for, with brotli. */
function allOf(page: PageWeight): number {
  return parts.reduce((sum, part) => sum + page.parts[part].brotli, 0);
}

function rows([head = [], ...body]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, n) => (n === 0 ? '---' : '---:'))), ...body.map(line)].join('\n');
}

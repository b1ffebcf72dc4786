import { parts, type PageWeight } from './weigh.ts';
import type { Result } from './run.ts';

/** The results as two tables in Markdown: what building costs by size, and what each kind of page weighs at the largest. */
export function tableOf(results: readonly Result[]): string {
  const builds = results.map(({ lessons, cold, edited, size, search }) => [
    String(lessons),
    ...[cold.wallSeconds, cold.cpuSeconds, edited?.cpuSeconds].map((seconds) => seconds?.toFixed(1) ?? '–'),
    String(cold.peakMegabytes ?? '–'),
    String(size.pages),
    (((cold.cpuSeconds ?? NaN) * 1000) / size.pages).toFixed(0),
    (size.bytes / 1e6).toFixed(1),
    `${search.files}; ${(search.bytes / 1e6).toFixed(1)}`,
  ]);
  const heads = [
    'lessons',
    'wall s',
    'CPU s',
    'CPU s after an edit',
    'peak MB',
    'pages',
    'CPU ms a page',
    'MB out',
  ];
  const kinds = Object.keys(results.at(-1)?.kinds ?? {});
  return [
    rows([[...heads, 'search: files; MB'], ...builds]),
    rows([
      [
        'page',
        'requests',
        ...results.map(({ lessons }) => `HTML at ${lessons}`),
        'HTML brotli',
        'all brotli',
      ],
      ...kinds.map((kind) => lineOf(kind, results)),
    ]),
  ].join('\n\n');
}

function lineOf(kind: string, results: readonly Result[]): string[] {
  const last = results.at(-1)?.kinds[kind];
  return [
    kind,
    String(last?.requests ?? '–'),
    ...results.map(({ kinds }) => String(kinds[kind]?.parts.html.raw ?? '–')),
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

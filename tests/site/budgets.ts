import type { Weight } from '../bench/weigh.ts';

/** What the first view of a page may ask for, packed with gzip. A larger number here is a decision, and says why in its commit. */
export interface Budget {
  /** A page of this kind in the site itself: a heavy one. */
  readonly path: string;
  readonly requests: number;
  readonly html: Weight['gzip'];
  /** Style sheets together. */
  readonly style: Weight['gzip'];
  /** Scripts that run before anybody does anything, with all they import. */
  readonly script: Weight['gzip'];
}

/** By kind of page. Bytes with gzip at its best; files that a page names but nothing shows yet are not in it. */
export const budgets: Readonly<Record<string, Budget>> = {
  home: { path: '/en/', requests: 9, html: 9_700, style: 5_900, script: 5_300 },
  lesson: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/',
    requests: 10,
    html: 37_100,
    style: 11_500,
    script: 7_600,
  },
  deck: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/deck/',
    requests: 12,
    html: 8_200,
    style: 19_700,
    script: 12_000,
  },
  presenter: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/deck/presenter/',
    requests: 12,
    html: 12_300,
    style: 8_200,
    script: 12_000,
  },
  guide: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/guide/',
    requests: 12,
    html: 16_400,
    style: 7_300,
    script: 6_200,
  },
  handout: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/handout/',
    requests: 10,
    html: 6_100,
    style: 6_200,
    script: 5_400,
  },
  module: { path: '/en/modules/foundations/', requests: 9, html: 6_100, style: 5_400, script: 5_300 },
  track: { path: '/en/tracks/organize/', requests: 16, html: 8_700, style: 5_400, script: 9_600 },
  route: { path: '/en/routes/new-leader/', requests: 9, html: 9_000, style: 5_500, script: 5_300 },
  glossary: { path: '/en/concepts/', requests: 9, html: 9_400, style: 5_400, script: 5_300 },
  concept: { path: '/en/concepts/mobilizing/', requests: 9, html: 8_300, style: 6_500, script: 5_300 },
  case: {
    path: '/en/cases/montgomery-bus-boycott/',
    requests: 9,
    html: 11_700,
    style: 6_800,
    script: 5_300,
  },
  instruments: { path: '/en/assessments/', requests: 9, html: 9_200, style: 5_300, script: 5_300 },
  instrument: {
    path: '/en/assessments/practice-inventory/',
    requests: 10,
    html: 12_600,
    style: 7_800,
    script: 7_600,
  },
  activity: {
    path: '/en/activities/depth-breadth-floor/',
    requests: 12,
    html: 10_600,
    style: 7_000,
    script: 6_200,
  },
  workshops: { path: '/en/workshops/', requests: 9, html: 7_300, style: 5_300, script: 5_300 },
  workshop: {
    path: '/en/workshops/leadership-day/',
    requests: 12,
    html: 7_800,
    style: 7_100,
    script: 6_200,
  },
  search: { path: '/en/search/', requests: 17, html: 9_400, style: 5_300, script: 17_500 },
  workbook: { path: '/en/workbook/', requests: 10, html: 6_300, style: 7_000, script: 7_400 },
  review: { path: '/en/review/', requests: 9, html: 15_500, style: 7_200, script: 7_300 },
};

/** What of a page is over its budget, with both numbers. */
export function overBudget(found: Omit<Budget, 'path'>, most: Omit<Budget, 'path'>): string[] {
  return (Object.keys(most) as (keyof typeof most)[])
    .filter((what) => found[what] > most[what])
    .map((what) => `${what} ${found[what]}, at most ${most[what]}`);
}

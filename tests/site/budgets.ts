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
  home: { path: '/en/', requests: 6, html: 15_400, style: 0, script: 5_350 },
  lesson: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/',
    requests: 8,
    html: 43_600,
    style: 5_600,
    script: 8_050,
  },
  deck: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/deck/',
    requests: 11,
    html: 8_200,
    style: 19_700,
    script: 12_100,
  },
  presenter: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/deck/presenter/',
    requests: 10,
    html: 20_300,
    style: 0,
    script: 12_100,
  },
  guide: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/guide/',
    requests: 8,
    html: 23_500,
    style: 0,
    script: 6_150,
  },
  handout: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/handout/',
    requests: 6,
    html: 12_100,
    style: 0,
    script: 5_350,
  },
  module: { path: '/en/modules/foundations/', requests: 6, html: 11_200, style: 0, script: 5_350 },
  track: { path: '/en/tracks/organize/', requests: 6, html: 13_900, style: 0, script: 5_350 },
  route: { path: '/en/routes/new-leader/', requests: 6, html: 14_200, style: 0, script: 5_350 },
  glossary: { path: '/en/concepts/', requests: 6, html: 14_600, style: 0, script: 5_350 },
  concept: { path: '/en/concepts/mobilizing/', requests: 6, html: 14_700, style: 0, script: 5_350 },
  case: {
    path: '/en/cases/montgomery-bus-boycott/',
    requests: 6,
    html: 18_300,
    style: 0,
    script: 5_350,
  },
  instruments: { path: '/en/assessments/', requests: 6, html: 14_400, style: 0, script: 5_350 },
  instrument: {
    path: '/en/assessments/practice-inventory/',
    requests: 8,
    html: 18_300,
    style: 2_600,
    script: 8_050,
  },
  activity: {
    path: '/en/activities/depth-breadth-floor/',
    requests: 8,
    html: 17_400,
    style: 0,
    script: 6_150,
  },
  workshops: { path: '/en/workshops/', requests: 6, html: 12_500, style: 0, script: 5_350 },
  workshop: {
    path: '/en/workshops/leadership-day/',
    requests: 8,
    html: 14_800,
    style: 0,
    script: 6_150,
  },
  search: { path: '/en/search/', requests: 15, html: 14_600, style: 0, script: 18_100 },
  workbook: { path: '/en/workbook/', requests: 8, html: 11_600, style: 2_400, script: 8_050 },
  review: { path: '/en/review/', requests: 8, html: 21_000, style: 2_400, script: 8_050 },
};

/** What of a page is over its budget, with both numbers. */
export function overBudget(found: Omit<Budget, 'path'>, most: Omit<Budget, 'path'>): string[] {
  return (Object.keys(most) as (keyof typeof most)[])
    .filter((what) => found[what] > most[what])
    .map((what) => `${what} ${found[what]}, at most ${most[what]}`);
}

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
  home: { path: '/en/', requests: 11, html: 15_000, style: 6_400, script: 5_700 },
  lesson: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/',
    requests: 11,
    html: 42_000,
    style: 12_500,
    script: 5_700,
  },
  deck: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/deck/',
    requests: 14,
    html: 9_000,
    style: 21_400,
    script: 12_000,
  },
  presenter: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/deck/presenter/',
    requests: 14,
    html: 13_500,
    style: 8_900,
    script: 12_000,
  },
  guide: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/guide/',
    requests: 14,
    html: 18_000,
    style: 7_900,
    script: 6_700,
  },
  handout: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/handout/',
    requests: 12,
    html: 7_400,
    style: 6_700,
    script: 5_800,
  },
  module: { path: '/en/modules/foundations/', requests: 11, html: 8_000, style: 5_800, script: 5_700 },
  track: { path: '/en/tracks/organize/', requests: 18, html: 12_000, style: 5_800, script: 10_100 },
  route: { path: '/en/routes/new-leader/', requests: 11, html: 13_000, style: 5_900, script: 5_700 },
  glossary: { path: '/en/concepts/', requests: 11, html: 10_500, style: 5_800, script: 5_700 },
  concept: { path: '/en/concepts/mobilizing/', requests: 11, html: 9_500, style: 7_100, script: 5_700 },
  case: {
    path: '/en/cases/montgomery-bus-boycott/',
    requests: 11,
    html: 13_000,
    style: 7_300,
    script: 5_700,
  },
  instruments: { path: '/en/assessments/', requests: 11, html: 10_600, style: 5_800, script: 5_700 },
  instrument: {
    path: '/en/assessments/practice-inventory/',
    requests: 11,
    html: 15_500,
    style: 8_500,
    script: 5_700,
  },
  activity: {
    path: '/en/activities/depth-breadth-floor/',
    requests: 14,
    html: 12_000,
    style: 7_500,
    script: 6_700,
  },
  workshops: { path: '/en/workshops/', requests: 11, html: 8_500, style: 5_800, script: 5_700 },
  workshop: {
    path: '/en/workshops/leadership-day/',
    requests: 14,
    html: 9_000,
    style: 7_700,
    script: 6_700,
  },
  search: { path: '/en/search/', requests: 19, html: 10_500, style: 5_800, script: 17_300 },
  workbook: { path: '/en/workbook/', requests: 11, html: 9_700, style: 7_600, script: 5_600 },
  review: { path: '/en/review/', requests: 10, html: 18_400, style: 7_800, script: 5_500 },
};

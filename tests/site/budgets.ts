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
  home: { path: '/en/', requests: 21, html: 15_000, style: 7_000, script: 6_500 },
  lesson: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/',
    requests: 31,
    html: 42_000,
    style: 21_000,
    script: 6_500,
  },
  deck: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/deck/',
    requests: 21,
    html: 9_000,
    style: 22_000,
    script: 12_000,
  },
  presenter: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/deck/presenter/',
    requests: 22,
    html: 13_500,
    style: 11_000,
    script: 12_000,
  },
  guide: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/guide/',
    requests: 29,
    html: 18_000,
    style: 10_500,
    script: 7_500,
  },
  handout: {
    path: '/en/lessons/foundations/organizing-and-mobilizing/handout/',
    requests: 26,
    html: 7_000,
    style: 8_500,
    script: 7_000,
  },
  module: { path: '/en/modules/foundations/', requests: 20, html: 8_000, style: 6_000, script: 6_500 },
  track: { path: '/en/tracks/organize/', requests: 28, html: 11_000, style: 6_000, script: 11_000 },
  route: { path: '/en/routes/new-leader/', requests: 21, html: 13_000, style: 6_500, script: 6_500 },
  glossary: { path: '/en/concepts/', requests: 20, html: 10_500, style: 6_000, script: 6_500 },
  concept: { path: '/en/concepts/mobilizing/', requests: 30, html: 9_500, style: 21_000, script: 6_500 },
  case: {
    path: '/en/cases/montgomery-bus-boycott/',
    requests: 31,
    html: 13_000,
    style: 21_000,
    script: 6_500,
  },
  instruments: { path: '/en/assessments/', requests: 20, html: 9_500, style: 6_000, script: 6_500 },
  instrument: {
    path: '/en/assessments/practice-inventory/',
    requests: 27,
    html: 15_500,
    style: 19_000,
    script: 6_500,
  },
  activity: {
    path: '/en/activities/depth-breadth-floor/',
    requests: 27,
    html: 12_000,
    style: 9_500,
    script: 7_500,
  },
  workshops: { path: '/en/workshops/', requests: 20, html: 8_500, style: 6_000, script: 6_500 },
  workshop: {
    path: '/en/workshops/leadership-day/',
    requests: 30,
    html: 9_000,
    style: 11_000,
    script: 7_500,
  },
  search: { path: '/en/search/', requests: 28, html: 10_500, style: 6_000, script: 18_500 },
  workbook: { path: '/en/workbook/', requests: 22, html: 9_100, style: 9_500, script: 6_500 },
  review: { path: '/en/review/', requests: 20, html: 18_400, style: 9_500, script: 6_500 },
};

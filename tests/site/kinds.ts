/** What is asked of a page: the guidelines, and what good pages do. */
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * One page of nearly each kind is looked at, and as many lessons and instruments as hold every island once, from page to page in another theme and
 * width; every kind of item is looked at in items.spec.ts. A part of the full run (`pages`) looks at every page in every theme and width: other pages of a kind differ in
 * their words alone, and booklets, print packs and guides are made of what other pages show.
 */
export const kinds = [
  '/',
  '/en/tracks/organize/',
  '/en/modules/foundations/',
  '/en/routes/',
  '/en/routes/new-leader/',
  '/en/lessons/foundations/organizing-and-mobilizing/',
  '/en/lessons/foundations/organizing-and-mobilizing/deck/',
  '/en/lessons/foundations/organizing-and-mobilizing/handout/',
  '/en/concepts/',
  '/en/map/',
  '/en/assessments/',
  '/en/pages/',
  '/en/cases/',
  '/en/cases/nehemiah-homes/',
  '/en/concepts/mandate/',
  '/en/activities/four-walls/',
  '/en/workshops/first-taste/deck/',
  '/en/workshops/first-taste/deck/presenter/',
  '/en/workshops/',
  '/en/workshops/first-taste/',
  '/en/workshops/first-taste/guide/',
  '/en/workshops/first-taste/prepare/',
  '/en/workshops/first-taste/follow-up/',
  '/en/assessments/practice-inventory/tally/',
  '/en/agenda/',
  '/en/room/',
  '/en/assessments/practice-inventory/',
  '/en/sources/',
  '/en/search/',
  '/en/workbook/',
  '/en/find-an-activity/',
  '/en/record/',
  '/en/review/',
  '/en/device/',
  '/en/offline/',
  '/en/about/',
  '/erase/',
  '/404.html',
];

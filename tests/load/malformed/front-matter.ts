import { files } from '../broken.ts';
import { inFixture, page, type Malformed } from './malformed.make.ts';

const { second, module } = files;
const write = (id: string) => `en/pages/${id}.mdx`;
const good = (id: string) => page(id);

/** Faults of the head, and of the ids and the order that stand there. */
export const frontMatter: readonly Malformed[] = [
  {
    fault: 'no head',
    file: write('headless'),
    bad: '## Soil\n\nSoil is alive.\n',
    good: good('headless'),
    says: [
      '1:1 the file has no head — begin it with a line of ---, the fields that docs/authors.md names, and --- again',
    ],
  },
  {
    fault: 'an empty head',
    file: write('empty'),
    bad: '---\n---\n\n## Soil\n\nSoil is alive.\n',
    good: good('empty'),
    says: ['2:1 the file: it holds no fields — docs/authors.md and src/schema say what can stand there'],
  },
  {
    fault: 'a head that never ends',
    file: write('endless'),
    bad: good('endless').replace('about\n---', 'about'),
    good: good('endless'),
    says: ['1:1 the head of the file never ends — write a line of --- below its last field'],
  },
  {
    fault: 'a tab',
    file: write('tab'),
    bad: page('tab', { extra: 'formerly:\n\t- loam\n' }),
    good: page('tab', { extra: 'formerly:\n  - loam\n' }),
    says: ['8:1 the YAML cannot be read: Tabs are not allowed as indentation — begin the line with spaces'],
  },
  {
    fault: 'YAML that cannot be read',
    file: write('colon'),
    bad: page('colon', { title: 'Soil: a start' }),
    good: page('colon', { title: '"Soil: a start"' }),
    says: [
      '3:8 the YAML cannot be read: Nested mappings are not allowed in compact mappings — put text that holds ": " in quotes, and begin each field at the same column',
    ],
  },
  {
    fault: 'a field written twice',
    file: write('twice'),
    bad: page('twice', { extra: 'title: Loam\n' }),
    good: good('twice'),
    says: ['7:1 the YAML cannot be read: the same field is written twice — keep one of the two'],
  },
  {
    fault: 'a value of the wrong type',
    file: write('type'),
    bad: page('type', { title: '[Soil]' }),
    good: good('type'),
    says: [
      '3:1 title: expected string, received array — docs/authors.md and src/schema say what can stand there',
    ],
  },
  {
    fault: 'a missing field',
    file: write('missing'),
    bad: good('missing').replace('shelf: about\n', ''),
    good: good('missing'),
    says: ['2:1 the field "shelf" is missing — add "shelf:" (one of reader, trainer, about)'],
  },
  {
    fault: 'an unknown field',
    file: write('unknown'),
    bad: page('unknown', { extra: 'layout: ../../evil.astro\n' }),
    good: good('unknown'),
    says: [
      '7:1 there is no field "layout" here — use one of: id, formerly, title, summary, asked, reviewed, shelf',
    ],
  },
  inFixture('a number out of range', second, [
    'minutes: 25',
    'minutes: 0',
    '6:1 minutes: Too small: expected number to be >=1 — docs/authors.md and src/schema say what can stand there',
  ]),
  {
    fault: 'a day that no calendar has',
    file: write('day'),
    bad: good('day').replace('11-03', '02-30'),
    good: good('day'),
    says: [
      '5:1 reviewed: write a day as 2026-11-23 — docs/authors.md and src/schema say what can stand there',
    ],
  },
  {
    fault: 'an empty title',
    file: write('blank'),
    bad: page('blank', { title: "' '" }),
    good: good('blank'),
    says: ['3:1 title: write at least one word — docs/authors.md and src/schema say what can stand there'],
  },
  {
    fault: 'a title of 500 characters',
    file: write('long'),
    bad: page('long', { title: 'S'.repeat(500) }),
    good: page('long', { title: 'S'.repeat(90) }),
    says: [
      '3:1 title: keep a title under 90 characters — docs/authors.md and src/schema say what can stand there',
    ],
  },
  {
    fault: 'an id that another page has',
    file: write('other'),
    bad: good('about'),
    good: good('other'),
    says: [
      '2:1 the id "about" is not the name of the file — name the file after its id; an id that was published before goes into "formerly"',
      '2:1 the id "about" is already used in en/pages/about.mdx — choose an id of its own; ids are never shared',
    ],
  },
  inFixture('two places in one order', module, [
    '[plant-a-bed, share-the-water]',
    '[plant-a-bed, share-the-water, plant-a-bed]',
    '5:41 "plant-a-bed" is already placed in en/modules/garden.yaml:5 — a lesson stands in one place; take it out here or there',
  ]),
  {
    fault: 'an id that climbs out of its folder',
    file: write('climbing'),
    bad: page('../../climbing'),
    good: good('climbing'),
    says: [
      '2:1 the id "../../climbing" is not the name of the file — name the file after its id; an id that was published before goes into "formerly"',
      '2:1 id: write an id in lower case with hyphens, such as "power-mapping" — docs/authors.md and src/schema say what can stand there',
    ],
  },
];

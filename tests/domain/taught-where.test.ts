import { expect, test } from 'vitest';
import { sectionsTeaching } from '#domain/taught-where.ts';
import { readMdx } from '#load/mdx.ts';
import { makeConcept } from '../make.ts';

const bed = makeConcept({ aliases: ['patch of earth'] });
const where = (text: string) =>
  sectionsTeaching(readMdx(text, 'lesson.mdx').body, bed).map(({ anchor }) => anchor);

test('a concept is taught in the sections that link to it or name it in their heading, in reading order', () => {
  const text = `## Before you dig\n\nA [bed](concept:bed) needs sun.\n\n## Water\n\nCarry it.\n\n## Two beds\n\nDig.\n\n## Any patch of earth\n\nTry.`;
  expect(where(text)).toEqual(['before-you-dig', 'two-beds', 'any-patch-of-earth']);
});

test('a part of a word is not its name, and a link to another concept is not one to it', () => {
  expect(where('## Embedded\n\nSee [bedrock](concept:bedrock).')).toEqual([]);
});

test('the sections of blocks have their anchors; slides and handouts are not on the page', () => {
  const text = `<Slide title="Dig">\n\n[Beds](concept:bed)\n\n</Slide>\n\n<Example title="One bed">\n\nDig.\n\n</Example>`;
  expect(where(text)).toEqual(['worked-example']);
});

test('of many sections, those that name it count before those that only link', () => {
  const linking = ['Sun', 'Rain', 'Wind'].map((title) => `## ${title}\n\nA [bed](concept:bed#more).`);
  expect(where([...linking, '## The bed\n\nDig.'].join('\n\n'))).toEqual(['sun', 'rain', 'the-bed']);
});

test('the opening has no anchor to lead to', () => {
  expect(where('[A bed](concept:bed) first.')).toEqual([]);
  expect(sectionsTeaching(undefined, bed)).toEqual([]);
});

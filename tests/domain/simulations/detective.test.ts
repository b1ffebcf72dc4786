import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { detectiveRules } from '#domain/check/detective.ts';
import type { Entry } from '#domain/library.ts';
import { followingOf, readChoice, testOf, type CaseFile } from '#domain/simulations/detective.ts';
import { savedCase } from '#domain/simulations/saved.ts';
import { detectiveSchema } from '#schema/assessment.ts';
import type { Assessment, Detective } from '#schema/types.ts';

const file = new URL('../../../content/en/assessments/leader-detective.yaml', import.meta.url);
const detective = detectiveSchema.parse(parse(readFileSync(file, 'utf8')));

function caseNamed(id: string): CaseFile {
  const found = detective.files.find((one) => one.id === id);
  if (!found) throw new Error(`no file ${id}`);
  return found;
}

const harrow = caseNamed('harrow-court');
const idsOf = (clues: readonly { id: string }[]) => clues.map(({ id }) => id);

/** Any file, one of its people, and some of its clues. */
const choices = fc.constantFrom(...detective.files).chain((one) =>
  fc.record({
    one: fc.constant(one),
    person: fc.constantFrom(...one.people.map(({ id }) => id)),
    clues: fc.subarray(one.clues.map(({ id }) => id)),
  }),
);

describe('readChoice', () => {
  it('tells reasons that speak for the person from those for others, for will, and for the eye', () => {
    const reading = readChoice(detective, harrow, {
      person: 'haile',
      clues: ['cold-night', 'bins', 'attendance', 'minutes', 'letterhead'],
    });
    expect(idsOf(reading?.matched ?? [])).toEqual(['cold-night']);
    expect(idsOf(reading?.missed ?? [])).toEqual(['who-asked-whom', 'laundry', 'hallway']);
    expect(idsOf(reading?.elsewhere ?? [])).toEqual(['bins']);
    expect(idsOf(reading?.will ?? [])).toEqual(['attendance']);
    expect(idsOf(reading?.bias ?? [])).toEqual(['minutes', 'letterhead']);
  });

  it('counts every marked clue once, and never a clue that catches the eye as a match', () => {
    fc.assert(
      fc.property(choices, ({ one, person, clues }) => {
        const reading = readChoice(detective, one, { person, clues });
        const { matched = [], elsewhere = [], will = [], bias = [] } = reading ?? {};
        expect(idsOf([...matched, ...elsewhere, ...will, ...bias]).sort()).toEqual([...clues].sort());
        expect(matched.filter((clue) => bias.includes(clue))).toEqual([]);
      }),
    );
  });

  it('says nothing of somebody who is not in the file, and passes over clues that are gone', () => {
    expect(readChoice(detective, harrow, { person: 'nobody', clues: [] })).toBeUndefined();
    const reading = readChoice(detective, harrow, { person: 'haile', clues: ['gone'] });
    expect(reading?.matched).toEqual([]);
  });
});

describe('testOf', () => {
  it('adds up who comes because of each person and who comes alone', () => {
    const { rows, total, before } = testOf(harrow, 'haile');
    expect(rows.find(({ isAsked }) => isAsked)).toMatchObject({ came: 20, person: { id: 'haile' } });
    expect([before, total]).toEqual([21, 39]);
  });

  it('changes by one person’s numbers alone, and never counts more than there are', () => {
    fc.assert(
      fc.property(choices, ({ one, person }) => {
        const { total, before } = testOf(one, person);
        const { asked = 0, unasked = 0 } = one.people.find(({ id }) => id === person) ?? {};
        expect(total - before).toBe(asked - unasked);
        expect(total).toBeLessThanOrEqual(one.of);
        expect(testOf(one).total).toBe(before);
      }),
    );
  });
});

describe('a saved choice', () => {
  it('comes back, and whatever does not fit is passed over', () => {
    const kept = { file: 'harrow-court', person: 'haile', clues: ['bins'] };
    expect(savedCase(kept)).toEqual(kept);
    expect(savedCase({ ...kept, clues: ['bins', 3] })).toEqual(kept);
    for (const broken of [null, 'haile', { ...kept, clues: 'bins' }, { ...kept, person: 4 }])
      expect(savedCase(broken)).toBeUndefined();
  });
});

describe('the files as they are taught', () => {
  it('are solved by what people do, in every setting, and mostly not by title or voice', () => {
    expect(idsOf(detective.files)).toHaveLength(4);
    for (const one of detective.files) {
      const [key] = one.people.filter(({ standing }) => standing === 'key');
      expect(followingOf(detective, one, key?.id ?? '').length).toBeGreaterThanOrEqual(3);
      const eye = new Set(one.people.flatMap(({ catches }) => catches));
      expect([...eye].sort()).toEqual(['likeness', 'loudness', 'title']);
    }
    expect(rulesOf(detective)).toEqual([]);
  });
});

function rulesOf(content: Detective): string[] {
  const entry = {
    data: content,
    at: (path: readonly (string | number)[]) => ({ file: path.join('.'), line: 1, column: 1 }),
  } as unknown as Entry<Assessment>;
  return detectiveRules(content, entry).map(({ message }) => message);
}

/** The content with its first file changed. */
function withFirst(change: (one: CaseFile) => CaseFile): Detective {
  return { ...detective, files: detective.files.map((one, n) => (n === 0 ? change(one) : one)) };
}

const withPerson = (id: string, part: Partial<CaseFile['people'][number]>) =>
  withFirst((one) => ({
    ...one,
    people: one.people.map((person) => (person.id === id ? { ...person, ...part } : person)),
  }));

describe('the rules of the content', () => {
  it.each<[string, Detective, RegExp]>([
    [
      'a clue for nobody who is there',
      withFirst((one) => ({ ...one, clues: one.clues.map((clue) => ({ ...clue, speaksFor: ['nobody'] })) })),
      /named "nobody"/,
    ],
    ['two key persons', withPerson('bashir', { standing: 'key' }), /it has 2 key persons/],
    [
      'a key person whom few clues show',
      withFirst((one) => ({ ...one, clues: one.clues.slice(3) })),
      /fewer than 3 clues show people following "haile"/,
    ],
    [
      'a test that disagrees with the clues',
      withPerson('derek', { asked: 30 }),
      /"haile" does not bring the most/,
    ],
    ['more people than there are', withPerson('haile', { asked: 90 }), /brings more than there are \(60\)/],
    ['a talk that brings nobody', withPerson('derek', { asked: 3 }), /a talk with "derek" brings nobody/],
    [
      'titles that lead twice',
      withPerson('haile', { catches: ['loudness'] }),
      /holds a title or talks the most/,
    ],
    [
      'a seating plan of strangers',
      withFirst((one) => ({
        ...one,
        clues: one.clues.map((clue) =>
          clue.form === 'plan' ? { ...clue, rows: [['other', 'stranger']] } : clue,
        ),
      })),
      /named "stranger"/,
    ],
  ])('refuse %s', (_, content, wanted) => {
    expect(rulesOf(content).join('\n')).toMatch(wanted);
  });
});

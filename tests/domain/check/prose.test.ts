import { describe, expect, test } from 'vitest';
import { blockRules } from '#domain/blocks.ts';
import { proseRules } from '#domain/check/prose.ts';
import { bodyKinds, type Body, type BodyKind } from '#domain/library.ts';
import { makeBlock, makeBody, makeLibrary, placeIn } from '../../make.ts';

const place = placeIn('lesson.mdx');

function codesOf(body: Partial<Body>, kind: BodyKind = 'lesson') {
  const placed = { kind, id: 'x', locale: 'en', file: 'x.mdx', body: makeBody(body) };
  return proseRules(makeLibrary({}, { bodies: [placed] })).map(({ code }) => code);
}

describe('blocks', () => {
  test.each(Object.entries(blockRules))('%s stands in each of its places with its props', (name, rule) => {
    const values = Object.entries(rule.props).map(([prop, known]) => [
      prop,
      known[0] ?? (rule.numbers?.includes(prop) ? '2' : 'words'),
    ]);
    const props = Object.fromEntries(values) as Record<string, string>;
    for (const where of rule.inside) {
      const kind = bodyKinds.find((one) => one === where) ?? 'lesson';
      const inside = where in blockRules ? [where] : [];
      expect(codesOf({ blocks: [makeBlock(name, props, { inside })] }, kind)).toEqual([]);
    }
    for (const prop of Object.keys(props).filter((one) => !rule.optional?.includes(one))) {
      const rest = Object.fromEntries(Object.entries(props).filter(([one]) => one !== prop));
      const inside = rule.inside[0] && rule.inside[0] in blockRules ? [rule.inside[0]] : [];
      const kind = bodyKinds.find((one) => one === rule.inside[0]) ?? 'lesson';
      expect(codesOf({ blocks: [makeBlock(name, rest, { inside })] }, kind)).toEqual(['missing-prop']);
    }
  });

  test('may leave an optional prop out, and do not leave it empty', () => {
    const diagram = (props: Record<string, string>) => codesOf({ blocks: [makeBlock('Diagram', props)] });
    expect(diagram({ id: 'roots' })).toEqual([]);
    expect(diagram({ id: 'roots', caption: ' ' })).toEqual(['missing-prop']);
  });

  test.each(['constructor', 'toString', ''])('%j is no block', (name) => {
    expect(codesOf({ blocks: [makeBlock(name)] })).toEqual(['unknown-block']);
  });

  test.each(['0', '-1', '2.5', 'two', '1e3', '1000'])('%j is no count', (count) => {
    const lines = makeBlock('Lines', { label: 'Name', count }, { inside: ['Handout'] });
    expect(codesOf({ blocks: [lines] })).toEqual(['wrong-prop']);
  });
});

describe('headings', () => {
  const codes = (...depths: number[]) =>
    codesOf({ headings: depths.map((depth) => ({ depth, text: 'x', anchor: 'x', place })) });

  test('go down one level at a time, and up as far as they like', () => {
    expect(codes(2, 3, 4, 2, 3, 3)).toEqual([]);
  });

  test.each([[[1]], [[3]], [[2, 4]], [[2, 3, 5]], [[2, 1]]])('%j skips', (depths) => {
    expect(codes(...depths)).toEqual(['heading-skip']);
  });
});

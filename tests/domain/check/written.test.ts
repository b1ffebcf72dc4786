import { expect, test } from 'vitest';
import { clozeRules } from '#domain/check/written.ts';
import { makeCloze } from '../../makeItems.ts';
import { placeIn } from '../../make.ts';

test('each gap of a text stands in it once', () => {
  const item = makeCloze();
  const codesOf = (text: string) =>
    clozeRules({ ...item, text }, () => placeIn('check.yaml')).map(({ code }) => code);
  expect(codesOf(item.text)).toEqual([]);
  expect(codesOf(`${item.text} ${item.text}`)).toEqual(item.gaps.map(() => 'gap-places'));
  expect(codesOf('No gap.')).toEqual(item.gaps.map(() => 'gap-places'));
});

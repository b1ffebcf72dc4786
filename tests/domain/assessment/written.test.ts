import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '#domain/assessment/cloze.ts';
import { feedbackFor } from '#domain/assessment/feedback.ts';
import { readNumber } from '#domain/assessment/number.ts';
import { isAnswered } from '#domain/assessment/response.ts';
import { outcomeOf, score } from '#domain/assessment/score.ts';
import { saysOneOf } from '#domain/assessment/wording.ts';
import { makeCloze, makeEstimate, makeShort } from '../../makeItems.ts';
import { estimates, shorts } from './arbitraries.ts';

describe('a written answer', () => {
  it.each(['one-on-one', 'One on One', 'One\u2011on\u2011one?', ' ONE ON ONE. ', 'oneonone', 'a one-on-one'])(
    'is not refused for its form: %s',
    (text) => {
      expect(score(makeShort(), { type: 'short', text }).earned).toBe(1);
    },
  );

  it.each([
    ['solidaridad', 'Solidaridád'],
    ['power mapping', 'powermaping'],
    ['agitation', 'agtiation'],
    ['mobilizing', 'mobilising'],
  ])('means %s when it says %s', (meant, said) => {
    expect(saysOneOf(said, [meant])).toBe(true);
  });

  it.each([
    ['ask', 'task'],
    ['issue', 'tissue'],
    ['campaign', 'champion'],
    ['step 2 of 3', 'step 3 of 3'],
    ['listening', ''],
  ])('does not mean %s when it says %s', (meant, said) => {
    expect(saysOneOf(said, [meant])).toBe(false);
  });

  it('is worth the same in any case, with any spaces and marks around it', () => {
    fc.assert(
      fc.property(shorts, fc.constantFrom(' ', '. ', '\u2011', '!'), (item, mark) => {
        const [wording = ''] = item.accept;
        const text = `${mark}${wording.toUpperCase()}${mark}`;
        expect(score(item, { type: 'short', text })).toEqual(score(item, { type: 'short', text: wording }));
      }),
    );
  });

  it('that comes close earns nothing, is told so, and is not called wrong', () => {
    const response = { type: 'short', text: 'An interview' } as const;
    expect(score(makeShort(), response).earned).toBe(0);
    expect(outcomeOf(makeShort(), response)).toBe('partly');
    expect(feedbackFor(makeShort(), response)).toEqual([
      { id: 'answer', verdict: 'near', text: 'An interview takes; this talk gives as well.' },
    ]);
  });

  it('is not there while only spaces are', () => {
    expect(isAnswered(makeShort(), { type: 'short', text: '  ' })).toBe(false);
  });
});

describe('a number', () => {
  it.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['1\u202f200\u00a0000', 1_200_000],
    ["1'200", 1200],
    ['1,200,000', 1_200_000],
    ['1.200.000,50', 1_200_000.5],
    ['1,200.5', 1200.5],
    ['12,5', 12.5],
    ['12.50 %', 12.5],
    ['about 300 people', 300],
    ['~300.', 300],
    ['$1,200', 1200],
    ['\u22125', -5],
    ['3k', 3000],
    ['.5', 0.5],
  ])('written as %s is %d', (written, number) => {
    expect(readNumber(written, { isWhole: true })).toBe(number);
  });

  it('keeps its decimals where a fraction is asked for', () => {
    expect(readNumber('1.250', { isWhole: false })).toBe(1.25);
    expect(readNumber('1,250', { isWhole: false })).toBe(1250);
  });

  it.each(['', 'many', '20-30', '20 to 30', '3 of 4'])('is not read out of "%s"', (written) => {
    expect(readNumber(written, { isWhole: true })).toBeUndefined();
  });

  it('is read back from how any language writes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom('en', 'es', 'fr', 'de-CH'),
        (n, locale) => {
          expect(readNumber(new Intl.NumberFormat(locale).format(n), { isWhole: true })).toBe(n);
        },
      ),
    );
  });
});

describe('an estimate', () => {
  const worth = (text: string) => score(makeEstimate(), { type: 'estimate', text }).earned;

  it('earns everything within the tolerance, a half within double, and nothing beyond', () => {
    expect(['16', '24'].map(worth)).toEqual([1, 1]);
    expect(['15', '28'].map(worth)).toEqual([0.5, 0.5]);
    expect(['11', '29', '400'].map(worth)).toEqual([0, 0, 0]);
  });

  it('does not miss by a hair of a decimal', () => {
    const item = makeEstimate({ answer: 0.2, tolerance: 0.1, step: 0.1, min: 0, max: 1 });
    expect(score(item, { type: 'estimate', text: '0.3' }).earned).toBe(1);
  });

  it('never earns less for a number that is nearer', () => {
    fc.assert(
      fc.property(estimates, fc.nat(9000), fc.nat(9000), (item, a, b) => {
        const [near = 0, far = 0] = [a, b].sort(
          (x, y) => Math.abs(x - item.answer) - Math.abs(y - item.answer),
        );
        const earned = (n: number) => score(item, { type: 'estimate', text: String(n) }).earned;
        expect(earned(near)).toBeGreaterThanOrEqual(earned(far));
      }),
    );
  });

  it('shows the working, whatever the number', () => {
    for (const text of ['20', '39', 'idk']) {
      expect(feedbackFor(makeEstimate(), { type: 'estimate', text })[0]?.text).toBe(
        'Forty said yes. About half of them come.',
      );
    }
  });

  it('cannot be checked before there is one number', () => {
    for (const text of ['', 'many', '20 or 30'])
      expect(isAnswered(makeEstimate(), { type: 'estimate', text })).toBe(false);
    expect(isAnswered(makeEstimate(), { type: 'estimate', text: 'about 20' })).toBe(true);
  });
});

describe('a cloze', () => {
  it('is cut at its gaps, and loses no letter', () => {
    expect(stretchesOf('[[a]] and [[ b ]].')).toEqual([
      { kind: 'gap', id: 'a' },
      { kind: 'text', text: ' and ' },
      { kind: 'gap', id: 'b' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('counts its gaps, chosen and written', () => {
    expect(score(makeCloze(), { type: 'cloze', gaps: { share: 'little', last: 'Ask!' } })).toEqual({
      earned: 0.5,
      possible: 1,
      parts: { right: 1, wrong: 1, of: 2 },
    });
  });
});

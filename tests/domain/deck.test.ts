import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bounded,
  commandOf,
  hashOf,
  layoutOf,
  paceOf,
  planAt,
  positionFromHash,
  slidesOf,
  stepped,
} from '#domain/deck.ts';
import type { BlockUse, Body } from '#domain/library.ts';

const place = { file: 'lesson.mdx', line: 1, column: 1 };
const block = (name: string, props: BlockUse['props'] = {}, inside: string[] = [], words = 20): BlockUse => ({
  name,
  props,
  inside,
  place,
  words,
  citations: [],
});
const bodyOf = (...blocks: BlockUse[]): Body => ({
  blocks,
  links: [],
  images: [],
  citations: [],
  headings: [],
  paragraphs: [],
  passages: [],
});

const anyTotal = fc.integer({ min: 1, max: 40 });

describe('the slides of a lesson', () => {
  const slides = slidesOf(
    'The ask',
    bodyOf(
      block('Diagram', { id: 'elsewhere' }),
      block('Slide', { title: 'Three parts', minutes: '3' }),
      block('FacilitatorNote', { kind: 'say' }, ['Slide']),
      block('Diagram', { id: 'not-in-a-slide' }),
      block('Slide', { title: 'A picture', minutes: '4' }),
      block('Diagram', { id: 'who-decides' }, ['Slide']),
      block('FacilitatorNote', { kind: 'say' }, ['Slide']),
      block('Slide', { title: 'Why?', minutes: '2' }, [], 6),
    ),
  );

  it('begin with one that says what the lesson is called and takes no minutes', () => {
    expect(slides[0]).toMatchObject({ title: 'The ask', minutes: 0 });
  });

  it('keep the order and the minutes of their author', () => {
    expect(slides.slice(1).map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Three parts', 3],
      ['A picture', 4],
      ['Why?', 2],
    ]);
  });

  it('are set by what they hold: a picture, a few words, or text', () => {
    expect(slides.slice(1).map((slide) => layoutOf(slide, 3))).toEqual(['text', 'picture', 'statement']);
  });

  it('are set as text when few words stand on many lines', () => {
    expect(layoutOf({ words: 6, hasPicture: false }, 6)).toBe('text');
  });

  it('are only the title where a lesson has none', () => {
    expect(slidesOf('The ask', undefined)).toHaveLength(1);
  });
});

describe('moving through the deck', () => {
  it('stops at both ends', () => {
    expect(stepped('next', 8, 9)).toBe(8);
    expect(stepped('back', 0, 9)).toBe(0);
    expect(stepped('first', 5, 9)).toBe(0);
    expect(stepped('last', 5, 9)).toBe(8);
  });

  it('never leaves the deck', () => {
    fc.assert(
      fc.property(fc.double(), anyTotal, (position, total) => {
        const at = bounded(position, total);
        expect(Number.isInteger(at)).toBe(true);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(total);
      }),
    );
  });

  it('comes back after next and back, except at the end', () => {
    fc.assert(
      fc.property(anyTotal, fc.nat(40), (total, wish) => {
        const at = bounded(wish, total);
        fc.pre(at < total - 1);
        expect(stepped('back', stepped('next', at, total), total)).toBe(at);
      }),
    );
  });
});

describe('the address of a slide', () => {
  it('counts from one, with or without a slash', () => {
    expect(positionFromHash('#/3', 9)).toBe(2);
    expect(positionFromHash('#3', 9)).toBe(2);
  });

  it('leads back to the slide it was made for', () => {
    fc.assert(
      fc.property(anyTotal, fc.nat(40), (total, wish) => {
        const at = bounded(wish, total);
        expect(positionFromHash(hashOf(at), total)).toBe(at);
      }),
    );
  });

  it('is the nearest slide when the number is too small or too large', () => {
    expect(positionFromHash('#/0', 9)).toBe(0);
    expect(positionFromHash('#/99', 9)).toBe(8);
  });

  it('is the first slide when it is nonsense', () => {
    for (const hash of [
      '',
      '#',
      '#/',
      '#/x',
      '#-3',
      '#/1e3',
      '#/3/4',
      '#main',
      '#/99999999999999999999',
      '#/%F0',
    ])
      expect(positionFromHash(hash, 9), hash).toBe(0);
  });

  it('is a slide of the deck whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), anyTotal, (hash, total) => {
        expect(positionFromHash(hash, total)).toBe(bounded(positionFromHash(hash, total), total));
      }),
    );
  });
});

describe('the keys', () => {
  const on = { isShift: false, hasLetters: true };

  it('that people and remote controls press move the deck', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N'])
      expect(commandOf(key, on), key).toBe('next');
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'p']) expect(commandOf(key, on), key).toBe('back');
    expect(commandOf(' ', { ...on, isShift: true })).toBe('back');
    expect(commandOf('Home', on)).toBe('first');
    expect(commandOf('End', on)).toBe('last');
  });

  it('open the overview, the list of parts, the black screen, full screen, the presenter and the list of keys', () => {
    const asked = ['Escape', 'o', 'g', 'b', '.', 'f', 's', '?'].map((key) => commandOf(key, on));
    expect(asked).toEqual([
      'overview',
      'overview',
      'jump',
      'black',
      'black',
      'fullscreen',
      'presenter',
      'keys',
    ]);
  });

  it('of one letter can be switched off, and the others still work', () => {
    const off = { isShift: false, hasLetters: false };
    for (const key of ['n', 'p', 'o', 'g', 'b', '.', 'f', 's', 't', '+', 'm', '?'])
      expect(commandOf(key, off), key).toBeUndefined();
    expect(commandOf('ArrowRight', off)).toBe('next');
    expect(commandOf('Escape', off)).toBe('overview');
  });

  it('start the countdown, add a minute, and begin to point', () => {
    expect(['t', '+', 'm'].map((key) => commandOf(key, on))).toEqual(['countdown', 'minute', 'point']);
  });

  it('go from line to line while somebody points, and still change the slide', () => {
    const pointing = { ...on, isPointing: true };
    const asked = ['ArrowDown', 'ArrowUp', 'Escape', 'ArrowRight', 'ArrowLeft'].map((key) =>
      commandOf(key, pointing),
    );
    expect(asked).toEqual(['point-next', 'point-back', 'point', 'next', 'back']);
  });

  it('that mean nothing here do nothing', () => {
    for (const key of ['Enter', 'Tab', 'x', 'constructor', '__proto__', ''])
      expect(commandOf(key, on), key).toBeUndefined();
  });
});

describe('the plan', () => {
  const slides = [{ minutes: 0 }, { minutes: 4 }, { minutes: 3 }, { minutes: 5 }];

  it('gives every slide its minutes after those of the slides before it', () => {
    expect(planAt(slides, 2)).toEqual({ fromMinute: 4, toMinute: 7, minutes: 12 });
  });

  it('ends with the minutes of the whole deck', () => {
    expect(planAt(slides, 3).toMinute).toBe(12);
    expect(planAt(slides, 99).toMinute).toBe(12);
  });
});

describe('the pace', () => {
  const plan = { fromMinute: 9, toMinute: 12 };

  it('is on time within the minutes of the slide', () => {
    for (const minute of [9, 10, 12]) expect(paceOf(plan, minute)).toEqual({ kind: 'on-time', minutes: 0 });
  });

  it('is behind by the minutes since the slide should have ended', () => {
    expect(paceOf(plan, 16)).toEqual({ kind: 'behind', minutes: 4 });
  });

  it('is ahead by the minutes until the slide should begin', () => {
    expect(paceOf(plan, 7)).toEqual({ kind: 'ahead', minutes: 2 });
  });

  it('is behind when people talk too long before the first slide', () => {
    expect(paceOf(planAt([{ minutes: 0 }, { minutes: 4 }], 0), 3)).toEqual({ kind: 'behind', minutes: 3 });
  });
});

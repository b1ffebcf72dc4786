import { describe, expect, it } from 'vitest';
import { savedDials, savedWeeks } from '#domain/simulations/saved.ts';

describe('savedDials', () => {
  it('reads where the dials stood', () => {
    expect(savedDials({ choice: { asker: 'link', writer: 3 } })).toEqual({ asker: 'link' });
  });

  it('finds nothing in what is no such answer', () => {
    for (const odd of [null, 'text', [], {}, { choice: 'link' }, { choice: ['link'] }])
      expect(savedDials(odd)).toBeUndefined();
  });
});

describe('savedWeeks', () => {
  const plan = [{ events: 5 }, { events: 4 }, {}];

  it('reads the plan and the choices of a run', () => {
    expect(savedWeeks({ plan, choices: { vote: 'call' } })).toEqual({ plan, choices: { vote: 'call' } });
  });

  it('passes over hours that are none', () => {
    expect(
      savedWeeks({ plan: [{ events: -1, training: 'much', online: 2 }, {}, {}], choices: { vote: 1 } }),
    ).toEqual({
      plan: [{ online: 2 }, {}, {}],
      choices: {},
    });
  });

  it('finds nothing in what is no such run', () => {
    for (const odd of [
      null,
      'text',
      [],
      {},
      { plan },
      { choices: {} },
      { plan: [{}, {}], choices: {} },
      { plan: [{}, {}, 3], choices: {} },
    ]) {
      expect(savedWeeks(odd)).toBeUndefined();
    }
  });
});

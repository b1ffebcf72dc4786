import { describe, expect, it } from 'vitest';
import { mostHands } from '#domain/dialogue/hands.ts';

const choices = ['ask', 'tell', 'push', 'wait'];

describe('the hands of a room', () => {
  it('go with the choice that has the most', () => {
    expect(mostHands({ ask: 4, tell: 9, wait: 1 }, choices)).toEqual(['tell']);
  });

  it('name all choices that are level, so that the room can talk again', () => {
    expect(mostHands({ ask: 4, push: 4, wait: 1 }, choices)).toEqual(['ask', 'push']);
  });

  it('choose nothing where no hand was up', () => {
    expect(mostHands({}, choices)).toEqual([]);
    expect(mostHands({ ask: 0 }, choices)).toEqual([]);
  });

  it('count for the choices on the screen alone', () => {
    expect(mostHands({ gone: 12, wait: 1 }, choices)).toEqual(['wait']);
  });
});

import { describe, expect, it } from 'vitest';
import {
  answer,
  beginAnswering,
  standingFeedback,
  standingOutcome,
  type AnsweringEvent,
} from '#domain/assessment/answering.ts';
import type { ScoredItem } from '#domain/assessment/response.ts';
import { summaryOf } from '#domain/assessment/summary.ts';
import { makeMulti, makeOrder, makeSingle, makeSort } from '../../makeItems.ts';

const after = (item: ScoredItem, ...events: AnsweringEvent[]) =>
  events.reduce((before, event) => answer(item, before, event), beginAnswering(item));
const choose = (option: string): AnsweringEvent => ({ kind: 'choose', response: { type: 'single', option } });
const check: AnsweringEvent = { kind: 'check' };

describe('answering an item', () => {
  it('asks for an answer before it checks', () => {
    const standing = after(makeSingle(), check);
    expect(standing).toMatchObject({ isPremature: true, tries: 0 });
    expect(standing.checked).toBeUndefined();
  });

  it('remembers how the first try went, however many follow', () => {
    const item = makeSingle();
    const standing = after(item, choose('staff'), check, choose('members'), check);
    expect(standing).toMatchObject({ first: 'wrong', tries: 2 });
    expect(standingOutcome(item, standing)).toBe('right');
  });

  it('takes the outcome away once the form has changed, and leaves what was said of the option', () => {
    const item = makeSingle();
    const standing = after(item, choose('staff'), check, choose('members'));
    expect(standingOutcome(item, standing)).toBeUndefined();
    expect(standingFeedback(item, standing).find(({ id }) => id === 'staff')?.verdict).toBe('wrong');
  });

  it('takes away the verdict on a card that has moved, and on no other', () => {
    const item = makeSort();
    const places = { 'one-on-one': 'service', rally: 'service', 'food-bank': 'service' };
    const standing = after(item, { kind: 'choose', response: { type: 'sort', places } }, check, {
      kind: 'choose',
      response: { type: 'sort', places: { ...places, rally: 'mobilizing' } },
    });
    expect(standingFeedback(item, standing).map(({ id }) => id)).toEqual(['one-on-one', 'food-bank']);
  });

  it('takes every verdict away when the steps have moved', () => {
    const item = makeOrder();
    const standing = after(item, check, {
      kind: 'choose',
      response: { type: 'order', steps: ['ask', 'vision', 'listening', 'greeting'] },
    });
    expect(standingFeedback(item, standing)).toEqual([]);
  });

  it('leaves the form clean after "I don’t know yet", with every reason', () => {
    const item = makeMulti();
    const standing = after(
      item,
      { kind: 'choose', response: { type: 'multi', options: ['big-list'] } },
      { kind: 'dontKnow' },
    );
    expect(standing.response).toEqual({ type: 'multi', options: [] });
    expect(standingOutcome(item, standing)).toBe('unsure');
    expect(standingFeedback(item, standing)).toHaveLength(4);
  });

  it('gives hints one by one, and no more than there are', () => {
    const item = makeSingle({ hints: ['One', 'Two'] });
    const hint: AnsweringEvent = { kind: 'hint' };
    expect(after(item, hint).hintsShown).toBe(1);
    expect(after(item, hint, hint, hint).hintsShown).toBe(2);
  });

  it('begins anew with a clean form', () => {
    const item = makeSingle({ hints: ['One'] });
    expect(after(item, { kind: 'hint' }, choose('staff'), check, { kind: 'again' })).toEqual(
      beginAnswering(item),
    );
  });

  it('brings back an earlier answer, but never over one that is being given', () => {
    const item = makeSingle();
    const restore: AnsweringEvent = {
      kind: 'restore',
      response: { type: 'single', option: 'members' },
      first: 'wrong',
    };
    expect(after(item, restore)).toMatchObject({
      earlier: 'same',
      first: 'wrong',
      tries: 0,
      response: { option: 'members' },
    });
    expect(after(item, choose('staff'), restore).response).toEqual({ type: 'single', option: 'staff' });
  });

  it('tells of an answer to an earlier version without filling it in', () => {
    const item = makeSingle();
    const standing = after(item, { kind: 'recall', former: { type: 'single', option: 'staff' } });
    expect(standing).toMatchObject({
      earlier: 'changed',
      response: { option: null },
      former: { option: 'staff' },
    });
  });
});

describe('summaryOf', () => {
  it('counts what was right the first time, and names the rest', () => {
    const one = makeSingle({ id: 'one' });
    const two = makeSingle({ id: 'two' });
    const three = makeSingle({ id: 'three' });
    const standing = {
      one: after(one, choose('members'), check),
      two: after(two, choose('staff'), check, choose('members'), check),
    };
    expect(summaryOf([one, two, three], standing)).toEqual({ right: 1, of: 3, answered: 2, again: [two] });
  });
});

import { describe, expect, it } from 'vitest';
import { leftMs, unstarted } from '#domain/countdown.ts';
import { opened, type DeckState } from '#domain/presenting.ts';
import { steered } from '#domain/steering.ts';

const minute = 60_000;
const turns = [{ minutes: 5 }];
const at = { total: 9, turns, lines: 3, nowMs: 1_000 };
const left = ({ countdowns }: DeckState, nowMs: number, position = 2) =>
  leftMs(turns, countdowns[position] ?? unstarted, nowMs);

describe('whoever presents', () => {
  it('moves, and at an end nothing changes', () => {
    expect(steered('next', opened(2), at).position).toBe(3);
    const end = opened(8);
    expect(steered('next', end, at)).toBe(end);
  });

  it('starts the countdown of the slide, leaves it and finds it running', () => {
    const started = steered('countdown', opened(2), at);
    const away = steered('next', started, at);
    const back = steered('back', away, at);
    expect(left(back, at.nowMs + minute)).toBe(4 * minute);
    expect(left(back, at.nowMs + minute, 3)).toBe(5 * minute);
  });

  it('starts nothing on a slide without times, and nothing behind a black screen', () => {
    const still = opened(2);
    expect(steered('countdown', still, { ...at, turns: [] })).toBe(still);
    const black = steered('black', still, at);
    expect(steered('countdown', black, at)).toBe(black);
  });

  it('points at one line after the other, and stops', () => {
    const first = steered('point', opened(2), at);
    expect(first.point).toBe(0);
    const third = steered('point-next', steered('point-next', first, at), at);
    expect(third.point).toBe(2);
    expect(steered('point-next', third, at)).toBe(third);
    expect(steered('point-back', third, at).point).toBe(1);
    expect(steered('point', third, at).point).toBeUndefined();
  });

  it('does not point where a slide has no lines', () => {
    const title = opened(0);
    expect(steered('point', title, { ...at, lines: 0 })).toBe(title);
  });

  it('opens dialogs without changing what the room shares', () => {
    const state = opened(2);
    for (const command of ['overview', 'jump', 'keys', 'fullscreen', 'presenter', 'tone'] as const)
      expect(steered(command, state, at)).toBe(state);
  });
});

import { expect, test } from 'vitest';
import { asksToLeave, countPress, type Press, type ShiftPresses } from '#domain/quick-exit.ts';

/** What was counted after keys that went down at these seconds. */
function after(...presses: readonly (readonly [key: string, second: number, isOther?: boolean])[]) {
  return presses
    .map(([key, second, isOther = false]): Press => ({ key, at: second * 1000, isOther }))
    .reduce<ShiftPresses>(countPress, []);
}

test('Shift three times within five seconds asks to leave, and twice does not', () => {
  expect(asksToLeave(after(['Shift', 1], ['Shift', 3], ['Shift', 6]))).toBe(true);
  expect(asksToLeave(after(['Shift', 1], ['Shift', 3]))).toBe(false);
});

test('three presses that take longer do not, and the last ones go on counting', () => {
  const slow = after(['Shift', 1], ['Shift', 3], ['Shift', 6.1]);
  expect(asksToLeave(slow)).toBe(false);
  expect(asksToLeave(countPress(slow, { key: 'Shift', at: 7000, isOther: false }))).toBe(true);
});

test('writing capital letters never does, nor does a key that is held or goes with another', () => {
  expect(
    asksToLeave(after(['Shift', 1], ['A', 1.1], ['Shift', 2], ['B', 2.1], ['Shift', 3], ['C', 3.1])),
  ).toBe(false);
  expect(asksToLeave(after(['Shift', 1], ['Shift', 2, true], ['Shift', 3]))).toBe(false);
});

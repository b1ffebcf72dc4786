/** When the Shift key was pressed alone, once and again, in milliseconds. */
export type ShiftPresses = readonly number[];

const ENOUGH = 3;
const WITHIN = 5000;

/** A key that went down, as far as leaving quickly needs to know it. */
export interface Press {
  readonly key: string;
  readonly at: number;
  /** Held down, or together with another key that changes what keys do. */
  readonly isOther: boolean;
}

/** The presses that count after one more key: any other key, as in writing a capital letter, begins the count anew. */
export function countPress(before: ShiftPresses, { key, at, isOther }: Press): ShiftPresses {
  if (key !== 'Shift' || isOther) return [];
  return [...before.filter((one) => at - one <= WITHIN), at];
}

/** Whether somebody asks to leave: Shift three times within five seconds. */
export function asksToLeave(presses: ShiftPresses): boolean {
  return presses.length >= ENOUGH;
}

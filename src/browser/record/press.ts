import { putAside } from './put-aside.ts';

/** What somebody pressed on a page: that a lesson is done, or that the card of a concept shall come back; or that it is not so after all. */
export interface Press {
  readonly about: 'lesson' | 'card';
  readonly id: string;
  readonly isOn: boolean;
  readonly lang: string;
}

/** Names of presses that lie aside begin so. */
export const PRESS = 'press:';

/**
 * Notes a press in no time, before the code has come that saves it: on a bad line that may take long, or never happen. The last
 * press about a thing counts. False where it could not be noted.
 */
export function putPress(press: Press): boolean {
  return putAside(`${PRESS}${press.about}:${press.id}`, press);
}

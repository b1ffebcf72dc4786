import { openRecord } from './open.ts';
import type { Press } from './press.ts';
import { draftOf, takeUpPresses } from './presses.ts';

/** Keeps a press: with all others that were noted, or, where none may be noted, as it is. */
export async function keepPress(press: Press, isNoted: boolean): Promise<void> {
  const storage = await openRecord();
  if (isNoted) takeUpPresses(storage);
  else await storage.append(draftOf(press));
}

import { keepsVisits } from './setting.ts';

let isOver = false;

/** Whether anything may be kept that says what somebody visits. */
export const mayKeep = (): boolean => keepsVisits && !isOver;

/** Somebody erases: from here on nothing is kept, not even what is on its way. */
export function stopKeeping(): void {
  isOver = true;
}

/** Keeps an answer in a store; does nothing where nothing may be kept. */
export async function keepIn(name: string, url: string, answer: Response): Promise<void> {
  if (!mayKeep()) return;
  await (await caches.open(name)).put(url, answer);
  if (!mayKeep()) await caches.delete(name);
}

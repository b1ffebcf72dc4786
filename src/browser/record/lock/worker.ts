import { startWorker } from '#browser/offline/start.ts';
import { within } from '#browser/record/time-limit.ts';
import type { PassphraseKey } from '#browser/record/seal.ts';
import type { LockWord } from './words.ts';

/** How long the worker may take to answer: it may have to be woken. */
const ANSWER_MS = 2000;

/** Tells the worker something about the lock, and gives back the key where it was asked for one and has it. */
export async function tellWorker(word: LockWord): Promise<PassphraseKey | null> {
  if (!('serviceWorker' in navigator)) return null;
  const registration = await navigator.serviceWorker.getRegistration(import.meta.env.BASE_URL);
  const worker = registration?.active;
  if (!worker) return null;
  if (word.say !== 'who') {
    worker.postMessage(word);
    return null;
  }
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<PassphraseKey | null>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as PassphraseKey | null);
  });
  worker.postMessage(word, [port2]);
  return await within(answer, ANSWER_MS).finally(() => port1.close());
}

/** Starts a worker that keeps no page, in the place of one that does. */
export async function startKeyWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const old = await navigator.serviceWorker.getRegistration(import.meta.env.BASE_URL);
  await old?.unregister();
  await startWorker('chosen');
}

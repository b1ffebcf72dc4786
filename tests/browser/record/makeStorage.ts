import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, vi } from 'vitest';
import { indexedDbStorage } from '#browser/record/indexeddb.ts';
import { memoryStorage } from '#browser/record/memory.ts';
import type { LearnerStorage } from '#domain/record/storage.ts';

let ids = 0;
const tabs: LearnerStorage[] = [];

/** Time and ids that a test can foresee. */
export const fixed = { now: () => '2026-11-23T10:00:00.000Z', newId: () => `id-${(ids += 1)}` };

/** The record as one more tab opens it. */
export async function makeTab(onFirstAnswer?: () => void): Promise<LearnerStorage> {
  const tab = await indexedDbStorage({ ...fixed, ...(onFirstAnswer ? { onFirstAnswer } : {}) });
  tabs.push(tab);
  return tab;
}

/** A session in memory. */
export function makeMemory(): Promise<LearnerStorage> {
  return Promise.resolve(memoryStorage({ ...fixed, reason: 'blocked' }));
}

/** What really lies in a store, past all our code. */
export async function lookInto(store: string): Promise<unknown[]> {
  const db = await openDB('groundwork');
  const entries: unknown[] = await db.getAll(store);
  db.close();
  return entries;
}

/** Puts something into a store past all our code. */
export async function plant(store: string, entry: unknown, key?: string): Promise<void> {
  const db = await openDB('groundwork');
  await db.put(store, entry, key);
  db.close();
}

/** Each test gets a browser that has never been here, and leaves no tab open. */
export function useFreshBrowser(): void {
  beforeEach(() => {
    ids = 0;
    vi.stubGlobal('indexedDB', new IDBFactory());
  });
  afterEach(() => {
    for (const tab of tabs.splice(0)) tab.close();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

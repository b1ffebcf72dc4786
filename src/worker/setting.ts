import type { PrecacheEntry } from 'workbox-precaching/_types.js';

/** What the build writes into the worker. */
export interface WorkerSetting {
  /** Base path of the site, from slash to slash. */
  base: string;
  locales: readonly string[];
  /** Changes with every change of the site. */
  release: string;
  /** What is kept from the first visit on. */
  shell: readonly PrecacheEntry[];
  /** Starts of the SHA-256 of hashed files, by name; files of data carry theirs in it. */
  hashes: Readonly<Record<string, string>>;
}

declare const GROUNDWORK_WORKER: WorkerSetting;

export const setting = GROUNDWORK_WORKER;

/** Whether pages that somebody visits are kept: not on a device that others use. Said in the worker's own address. */
export const keepsVisits = new URL(location.href).searchParams.get('visits') !== 'no';

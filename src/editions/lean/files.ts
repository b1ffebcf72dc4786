import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { hashedFolder, hashedName } from '#domain/offline/hashed.ts';

/** Hashed files that the finished pages are given, each written once. */
export class NewFiles {
  readonly #written = new Map<string, Promise<void>>();
  readonly #dir: URL;

  constructor(dir: URL) {
    this.#dir = dir;
  }

  /** How many there are. */
  get size(): number {
    return this.#written.size;
  }

  /** Adds a file, and says its name. */
  add(kind: string, ending: 'css' | 'js' | 'json', text: string): string {
    const name = hashedName(kind, createHash('sha256').update(text).digest('base64url'), ending);
    const file = new URL(hashedFolder + name, this.#dir);
    if (!this.#written.has(name)) this.#written.set(name, writeFile(file, text));
    return name;
  }

  /** Waits until all are there. */
  async done(): Promise<void> {
    await Promise.all(this.#written.values());
  }
}

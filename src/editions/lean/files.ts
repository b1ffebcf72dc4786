import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { hashedFolder, hashedName } from '#domain/offline/hashed.ts';

/** Hashed files that the finished pages are given, each written once. */
export class NewFiles {
  readonly #written = new Set<string>();
  readonly #dir: URL;
  readonly #base: string;

  constructor(dir: URL, base: string) {
    this.#dir = dir;
    this.#base = base;
  }

  /** How many there are. */
  get size(): number {
    return this.#written.size;
  }

  /** Adds a file, and says its address. */
  add(kind: string, ending: 'css' | 'js' | 'json', text: string): string {
    const name = hashedName(kind, createHash('sha256').update(text).digest('base64url'), ending);
    if (!this.#written.has(name)) writeFileSync(new URL(hashedFolder + name, this.#dir), text);
    this.#written.add(name);
    return this.#base + hashedFolder + name;
  }
}

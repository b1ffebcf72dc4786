import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '#domain/record/sha256.ts';

it('is the SHA-256 of any bytes, also at the edges of its blocks', () => {
  const theirs = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  for (const length of [0, 1, 55, 56, 63, 64, 65, 5000]) {
    const bytes = new Uint8Array(length).fill(length);
    expect(sha256(bytes)).toBe(theirs(bytes));
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256(bytes) === theirs(bytes)));
});

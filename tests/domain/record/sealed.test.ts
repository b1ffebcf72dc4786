import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#domain/record/base64.ts';
import { checksum } from '#domain/record/checksum.ts';
import { ITERATIONS, readSealed, sealedFile, type SealedRecord } from '#domain/record/sealed.ts';

const bytes = (length: number, from = 1) => Uint8Array.from({ length }, (_, n) => (n * 7 + from) % 256);
const sealed: SealedRecord = {
  iterations: ITERATIONS,
  salt: bytes(16),
  iv: bytes(12, 3),
  sealed: bytes(100, 5),
};
const file = sealedFile(sealed);
const changed = (name: string, value: string) =>
  file.replace(new RegExp(`("${name}": )(?:"[^"]*"|\\d+)`), `$1${value}`);

describe('a sealed file', () => {
  it('tells how it is protected and comes back exactly', () => {
    expect(JSON.parse(file)).toMatchObject({
      format: 'groundwork-sealed-record',
      version: 1,
      cipher: 'AES-256-GCM',
      derivation: 'PBKDF2-SHA-256',
      iterations: 600_000,
    });
    expect(readSealed(file)).toEqual({ kind: 'sealed', sealed });
    expect(readSealed(`\uFEFF${file}`)).toEqual({ kind: 'sealed', sealed });
  });

  it('leaves other files to those who know them', () => {
    for (const other of ['', 'Dear friend', '{"format": "groundwork-record"}'])
      expect(readSealed(other)).toEqual({ kind: 'open' });
  });

  it('is refused as broken off wherever it is cut', () => {
    for (let end = 60; end < file.trimEnd().length; end += 1)
      expect(readSealed(file.slice(0, end))).toMatchObject({ problem: { code: 'sealed-truncated' } });
    expect(readSealed(changed('sealed', `"${toBase64(bytes(60, 5))}"`))).toMatchObject({
      problem: { code: 'sealed-truncated' },
    });
  });

  it.each([
    ['sealed', '"no letters of ours!"'],
    ['sealed', `"${toBase64(bytes(100, 6))}"`],
    ['salt', `"${toBase64(bytes(15))}"`],
    ['iv', `"${toBase64(bytes(12, 4))}"`],
    ['iterations', '600001'],
    ['check', '"00000000"'],
    ['bytes', '"many"'],
    ['version', '0'],
  ])('is refused as damaged when its %s was changed', (name, value) => {
    expect(readSealed(changed(name, value))).toEqual({
      kind: 'refused',
      problem: { code: 'sealed-damaged', detail: {} },
    });
  });

  it.each([1, 100_000, 4_000_001, Number.MAX_SAFE_INTEGER])(
    'asks for neither too little work nor too much: %i rounds',
    (iterations) => {
      expect(readSealed(sealedFile({ ...sealed, iterations }))).toMatchObject({
        problem: { code: 'sealed-damaged' },
      });
    },
  );

  it('of a newer kind is named as such', () => {
    expect(readSealed(changed('version', '2'))).toEqual({
      kind: 'refused',
      problem: { code: 'sealed-newer', detail: { found: 2, known: 1 } },
    });
  });
});

describe('what files and links are written in', () => {
  it('turns any bytes into letters and back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (some) => {
        const text = toBase64(some);
        expect(text).toMatch(/^[\w-]*$/);
        expect(fromBase64(text)).toEqual(some);
      }),
    );
  });

  it('reads one writing only, and nothing that is none', () => {
    for (const text of ['A', 'AB=', 'a b', 'AB']) expect(fromBase64(text)).toBeNull();
  });

  it('has a checksum as others compute it, which sees every changed bit', () => {
    const text = new TextEncoder().encode('123456789');
    expect(checksum(text)).toBe('cbf43926');
    expect(checksum(text.subarray(0, 4), text.subarray(4))).toBe('cbf43926');
  });
});

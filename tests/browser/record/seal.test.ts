import { describe, expect, it } from 'vitest';
import { seal, unseal } from '#browser/record/seal.ts';
import { readSealed, sealedFile } from '#domain/record/sealed.ts';

describe('sealing', () => {
  it('hides the text, and gives it back to the passphrase alone', async () => {
    const text = 'A plan with a name in it.';
    const file = sealedFile(await seal(text, 'café under four bridges'));
    expect(file).not.toContain('plan');
    const reading = readSealed(file);
    if (reading.kind !== 'sealed') throw new Error(reading.kind);
    // The same accent, as another keyboard writes it.
    expect(await unseal(reading.sealed, 'cafe\u0301 under four bridges')).toBe(text);
    expect(await unseal(reading.sealed, 'Café under four bridges')).toBeNull();
  });

  it('uses a salt and a start of its own for every file', async () => {
    const [a, b] = await Promise.all([
      seal('one', 'the same passphrase'),
      seal('one', 'the same passphrase'),
    ]);
    expect(a.salt).not.toEqual(b.salt);
    expect(a.iv).not.toEqual(b.iv);
    expect(a.sealed).not.toEqual(b.sealed);
  });
});

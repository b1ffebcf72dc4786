import { ITERATIONS, randomBytes, type SealedRecord } from '#domain/record/sealed.ts';

/** Whether this browser can seal and open files. It only does so on https and on the device itself. */
export function canSeal(): boolean {
  // Missing on plain http, whatever the types say.
  return typeof crypto !== 'undefined' && (crypto.subtle as SubtleCrypto | undefined) !== undefined;
}

/** Seals a text under a passphrase, with a salt of its own. The passphrase goes nowhere else. */
export async function seal(text: string, passphrase: string): Promise<SealedRecord> {
  const salt = crypto.getRandomValues(new Uint8Array(randomBytes.salt));
  const iv = crypto.getRandomValues(new Uint8Array(randomBytes.iv));
  const key = await keyFrom(passphrase, { salt, iterations: ITERATIONS });
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { iterations: ITERATIONS, salt, iv, sealed: new Uint8Array(sealed) };
}

/** The text under a passphrase; null where the passphrase does not fit. */
export async function unseal(
  { iterations, salt, iv, sealed }: SealedRecord,
  passphrase: string,
): Promise<string | null> {
  const key = await keyFrom(passphrase, { salt, iterations });
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed);
    return new TextDecoder().decode(text);
  } catch {
    return null;
  }
}

async function keyFrom(
  passphrase: string,
  { salt, iterations }: Pick<SealedRecord, 'salt' | 'iterations'>,
): Promise<CryptoKey> {
  // Keyboards write one and the same accent in two ways.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

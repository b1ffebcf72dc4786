import { ITERATIONS, randomBytes, type SealedRecord } from '#domain/record/sealed.ts';

/** A key made of a passphrase, and what it takes beside the passphrase to make it again. No script can read its bytes. */
export interface PassphraseKey extends Pick<SealedRecord, 'salt' | 'iterations'> {
  readonly key: CryptoKey;
}

/** Whether this browser can seal and open files. It only does so on https and on the device itself. */
export function canSeal(): boolean {
  // Missing on plain http, whatever the types say.
  return typeof crypto !== 'undefined' && (crypto.subtle as SubtleCrypto | undefined) !== undefined;
}

/** Seals a text under a passphrase, with a salt of its own. The passphrase goes nowhere else. */
export async function seal(text: string, passphrase: string): Promise<SealedRecord> {
  return await sealWith(await newKey(passphrase), text);
}

/** The text under a passphrase; null where the passphrase does not fit. */
export async function unseal(sealed: SealedRecord, passphrase: string): Promise<string | null> {
  return await unsealWith(await keyFrom(passphrase, sealed), sealed);
}

/** A key that was never used before, with a salt of its own. */
export async function newKey(passphrase: string): Promise<PassphraseKey> {
  const salt = crypto.getRandomValues(new Uint8Array(randomBytes.salt));
  return await keyFrom(passphrase, { salt, iterations: ITERATIONS });
}

/** The key that a passphrase makes with a salt. */
export async function keyFrom(
  passphrase: string,
  { salt, iterations }: Pick<SealedRecord, 'salt' | 'iterations'>,
): Promise<PassphraseKey> {
  // Keyboards write one and the same accent in two ways.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { salt, iterations, key };
}

/** Seals a text with a key. Each text begins with chance of its own. */
export async function sealWith(
  { key, salt, iterations }: PassphraseKey,
  text: string,
): Promise<SealedRecord> {
  const iv = crypto.getRandomValues(new Uint8Array(randomBytes.iv));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { iterations, salt, iv, sealed: new Uint8Array(sealed) };
}

/** The text that a key opens; null where it does not fit. */
export async function unsealWith(
  { key }: PassphraseKey,
  { iv, sealed }: SealedRecord,
): Promise<string | null> {
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed);
    return new TextDecoder().decode(text);
  } catch {
    return null;
  }
}

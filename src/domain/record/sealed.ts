import { fromBase64, toBase64 } from './base64.ts';
import { checksum } from './checksum.ts';
import type { FileProblem } from './file-problem.ts';
import { isPlain } from './json.ts';

/** The name at the head of every file that a passphrase protects. */
export const SEALED_FORMAT = 'groundwork-sealed-record';

/** The version of the protection that this code writes and reads. */
export const SEALED_VERSION = 1;

/** How often the passphrase is stretched: each guess costs a stranger as much. */
export const ITERATIONS = 600_000;

/** A file that asks for more wants to keep the device busy, not to keep a secret. */
const MOST_ITERATIONS = 4_000_000;

/** The shortest passphrase that is taken. */
export const SHORTEST_PASSPHRASE = 12;

const SALT_BYTES = 16;
const IV_BYTES = 12;
/** What AES-GCM adds to tell whether a text was changed. */
const TAG_BYTES = 16;

/** A record under a passphrase, and what is needed beside the passphrase to open it. None of that is secret. */
export interface SealedRecord {
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** What came of looking for protection in a file: none, a sealed record, or the reason why it was refused whole. */
export type SealedReading =
  | { readonly kind: 'open' }
  | { readonly kind: 'sealed'; readonly sealed: SealedRecord }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** How much random is needed to seal a record. */
export const randomBytes = { salt: SALT_BYTES, iv: IV_BYTES } as const;

/** A sealed record as a file: its clear head says how it is protected, so that it can still be opened in years. */
export function sealedFile({ iterations, salt, iv, sealed }: SealedRecord): string {
  const fields = {
    format: SEALED_FORMAT,
    version: SEALED_VERSION,
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(salt),
    iv: toBase64(iv),
    bytes: sealed.length,
    check: checksumOf({ iterations, salt, iv, sealed }),
    sealed: toBase64(sealed),
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

/** Reads the head of a file. Whether the passphrase fits is found out by whoever has it. */
export function readSealed(text: string): SealedReading {
  if (!new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${SEALED_FORMAT}"`).test(text.replace(/^\uFEFF/, '')))
    return { kind: 'open' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // All on one line at the end: a file that breaks off has lost its closing brace.
    return refused(text.trimEnd().endsWith('}') ? 'sealed-damaged' : 'sealed-truncated');
  }
  if (!isPlain(raw)) return refused('sealed-damaged');
  const { version } = raw;
  if (!Number.isSafeInteger(version) || Number(version) < 1) return refused('sealed-damaged');
  if (Number(version) > SEALED_VERSION)
    return refused('sealed-newer', { found: Number(version), known: SEALED_VERSION });
  return readFields(raw);
}

function readFields(raw: Readonly<Record<string, unknown>>): SealedReading {
  const { iterations, bytes, check } = raw;
  const [salt, iv, sealed] = [raw['salt'], raw['iv'], raw['sealed']].map((part) =>
    typeof part === 'string' ? fromBase64(part) : null,
  );
  if (salt?.length !== SALT_BYTES || iv?.length !== IV_BYTES || !sealed) return refused('sealed-damaged');
  const isSlow = Number.isSafeInteger(iterations) && Number(iterations) <= MOST_ITERATIONS;
  // Fewer would be a weaker protection than we promise: somebody else has written that.
  if (!isSlow || Number(iterations) < ITERATIONS) return refused('sealed-damaged');
  if (typeof bytes === 'number' && sealed.length < bytes) return refused('sealed-truncated');
  const record = { iterations: Number(iterations), salt, iv, sealed };
  if (sealed.length !== bytes || bytes < TAG_BYTES || check !== checksumOf(record))
    return refused('sealed-damaged');
  return { kind: 'sealed', sealed: record };
}

/** So that damage is told from a wrong passphrase, which the cipher itself cannot tell apart. */
function checksumOf({ iterations, salt, iv, sealed }: SealedRecord): string {
  return checksum(new TextEncoder().encode(`${iterations}`), salt, iv, sealed);
}

function refused(code: FileProblem['code'], detail: FileProblem['detail'] = {}): SealedReading {
  return { kind: 'refused', problem: { code, detail } };
}

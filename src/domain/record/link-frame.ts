import { fromBase64, toBase64 } from './base64.ts';
import { checksum } from './checksum.ts';

/** The longest fragment that is made or read, in characters. Longer ones are cut by messengers. */
export const LONGEST_LINK = 8 * 1024;

/** What a fragment carries, and in which shape. */
export interface LinkKind {
  /** What stands before it in an address. A fragment is never sent to a server. */
  readonly mark: string;
  /** Goes up when the shape changes. */
  readonly version: number;
}

/** Why a link was refused. `no-inflate`: this browser cannot unpack it. */
export type LinkProblem = 'damaged' | 'newer' | 'too-long' | 'no-inflate';

/** What a link holds, not yet unpacked. */
export interface Framed {
  readonly isDeflated: boolean;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What came of looking into a fragment. */
export type LinkReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'framed'; readonly framed: Framed; readonly version: number }
  | { readonly kind: 'refused'; readonly problem: LinkProblem };

/** The fragment of a link: version, how it is packed, the bytes, and characters that tell damage. */
export function frameLink({ isDeflated, bytes }: Framed, { mark, version }: LinkKind): string {
  const body = `${version}${isDeflated ? 'z' : 'p'}.${toBase64(bytes)}`;
  return `${mark}${body}.${checkOf(body)}`;
}

/** Finds what a fragment carries. Every version up to the current one is taken. */
export function readLink(fragment: string, { mark, version: current }: LinkKind): LinkReading {
  if (!fragment.startsWith(mark)) return { kind: 'none' };
  if (fragment.length > LONGEST_LINK) return refused('too-long');
  const parts = /^(\d{1,4})([a-z]*)\.([\w-]*)\.([0-9a-f]{8})$/.exec(fragment.slice(mark.length));
  const [, digits = '', packing, letters = '', check] = parts ?? [];
  if (!parts || checkOf(`${digits}${packing}.${letters}`) !== check) return refused('damaged');
  const version = Number(digits);
  if (version > current) return refused('newer');
  const bytes = fromBase64(letters);
  if (version < 1 || !bytes || (packing !== 'z' && packing !== 'p')) return refused('damaged');
  return { kind: 'framed', framed: { isDeflated: packing === 'z', bytes }, version };
}

function checkOf(body: string): string {
  return checksum(new TextEncoder().encode(body));
}

function refused(problem: LinkProblem): LinkReading {
  return { kind: 'refused', problem };
}

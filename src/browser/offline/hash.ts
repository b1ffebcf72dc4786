/** Signs of a hash that are compared: 72 bits, which no accident and no cut-off file matches. */
const signs = 12;

/** The start of the SHA-256 of some bytes, in the letters of base64url; null where the browser cannot count it (plain http). */
export async function hashOf(bytes: ArrayBuffer): Promise<string | null> {
  // Missing on pages that are not secure.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, signs);
}

/** Whether bytes are what the build wrote, by the start of their hash. */
export async function isAsBuilt(bytes: ArrayBuffer, hash: string | undefined): Promise<boolean> {
  if (hash === undefined) return true;
  const found = await hashOf(bytes);
  return found === null || found.startsWith(hash);
}

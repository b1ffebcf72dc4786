/** CRC-32 of bytes, part after part, as eight hexadecimal digits. It tells damage; it keeps nobody out. */
export function checksum(...parts: readonly Uint8Array[]): string {
  let rest = 0xffffffff;
  for (const part of parts) {
    for (const byte of part) rest = (rest >>> 8) ^ (table[(rest ^ byte) & 255] ?? 0);
  }
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  return rest;
});

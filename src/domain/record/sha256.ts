/** SHA-256 of bytes, as 64 hexadecimal digits. Ours, because a browser has it only on https, and only while nothing else waits. */
export function sha256(bytes: Uint8Array): string {
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(blocks.length - 4, (bytes.length << 3) >>> 0);

  const hash = new Int32Array(beginning);
  const words = new Int32Array(64);
  for (let at = 0; at < blocks.length; at += 64) {
    for (let n = 0; n < 16; n += 1) words[n] = view.getInt32(at + n * 4);
    digestBlock(hash, words);
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function digestBlock(hash: Int32Array, words: Int32Array): void {
  for (let n = 16; n < 64; n += 1) {
    const early = words[n - 15] ?? 0;
    const late = words[n - 2] ?? 0;
    const a = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const b = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[n] = ((words[n - 16] ?? 0) + a + (words[n - 7] ?? 0) + b) | 0;
  }
  // Moved one by one: a list taken apart 64 times a block would take five times as long.
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let n = 0; n < 64; n += 1) {
    const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + mixed + ((e & f) ^ (~e & g)) + (constants[n] ?? 0) + (words[n] ?? 0)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [n, part] of [a, b, c, d, e, f, g, h].entries()) hash[n] = ((hash[n] ?? 0) + part) | 0;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fractions of the roots of the first primes, as the standard has them. */
const primes = Array.from({ length: 310 }, (_, n) => n + 2).filter(
  (n) => !Array.from({ length: n - 2 }, (_, m) => m + 2).some((m) => n % m === 0),
);
const beginning = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = new Int32Array(primes.map((prime) => fraction(Math.cbrt(prime))));

function fraction(root: number): number {
  return ((root % 1) * 0x100000000) | 0;
}

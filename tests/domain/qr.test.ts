import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrCodeOf, type QrCode } from '#domain/qr.ts';

/** Pixels of the picture along one unit of the code. */
const scale = 4;

/** The code as a camera would see it: black bars of the path on white. */
function pictureOf({ size, path }: QrCode): { width: number; height: number; data: Uint8Array } {
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
  return { width, height: width, data };
}

describe('a QR code', () => {
  test.each([
    'https://groundwork.example/en/l/what-organizing-is/',
    'https://training.example/a/long/folder/es/l/pasar-la-posta/',
  ])('of %s reads back', (address) => {
    expect(decodeQR(pictureOf(qrCodeOf(address)))).toBe(address);
  });

  test('of any text reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }), (text) => {
        expect(decodeQR(pictureOf(qrCodeOf(text)))).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  test('has four light units around it', () => {
    const { size, path } = qrCodeOf('https://groundwork.example/en/');
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => ({
      left: Number(x),
      top: Number(y),
      right: Number(x) + Number(length),
    }));
    expect(Math.min(...bars.map(({ left }) => left))).toBe(4);
    expect(Math.min(...bars.map(({ top }) => top))).toBe(4);
    expect(Math.max(...bars.map(({ right }) => right))).toBe(size - 4);
    expect(Math.max(...bars.map(({ top }) => top))).toBe(size - 5);
  });
});

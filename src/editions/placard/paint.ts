import sharp from 'sharp';
import type { Motif } from '#domain/placard/motif.ts';
import { drawPlacard, type PlacardWords } from './draw.ts';
import { faceOf, type Face } from './face.ts';

/** Few inks and no gradients: a small palette says it all, in half the bytes. */
const flat = { palette: true, dither: 0, effort: 1, compressionLevel: 9 };

let faces: { display: Face; text: Face } | undefined;

/** A placard as a PNG: those who show pages that were shared take no SVG. */
export function paintPlacard(words: PlacardWords, motif: Motif): Promise<Buffer> {
  faces ??= { display: faceOf('display'), text: faceOf('text') };
  const drawing = drawPlacard(words, motif, faces);
  return sharp(Buffer.from(drawing)).removeAlpha().png(flat).toBuffer();
}

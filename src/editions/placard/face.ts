import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';

/** Words as shapes: a picture that holds no text looks the same on every machine, whatever fonts that has. */
export interface Face {
  /** How wide words are at a size. */
  widthOf: (words: string, size: number) => number;
  /** The shapes of a line that begins at x and stands on y, as the data of an SVG path. */
  outline: (words: string, place: { x: number; y: number; size: number }) => string;
  /** Letters that the face does not have. */
  missing: (words: string) => string[];
}

/** One of the site's font files. */
export function faceOf(file: 'display' | 'text'): Face {
  const font = create(readFileSync(`src/styles/fonts/${file}.woff2`)) as Font;
  const widthOf = (words: string, size: number) =>
    (font.glyphsForString(words).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * size) /
    font.unitsPerEm;
  return {
    widthOf,
    outline: (words, { x, y, size }) => {
      const scale = size / font.unitsPerEm;
      let pen = x;
      return font
        .glyphsForString(words)
        .map(({ path, advanceWidth }) => {
          const shape = path.transform(scale, 0, 0, -scale, pen, y).toSVG();
          pen += advanceWidth * scale;
          return shape;
        })
        .join('');
    },
    missing: (words) =>
      Array.from(words).filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
  };
}

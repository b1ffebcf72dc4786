/** What hangs on the wall. */
export interface PosterText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Sizes of the type of a poster in points, the largest first. */
export const posterSizes = [80, 64, 52, 42, 34, 28, 24] as const;

/** For texts that are too long for a poster; the sheet may then run over. */
const smallest = 24 satisfies PosterSize;

/** A size of the type of a poster, in points. */
export type PosterSize = (typeof posterSizes)[number];

const mmPerPoint = 25.4 / 72;

/** What both A4 and US Letter leave inside the margin, in millimeters; the foot is taken off. */
const room = { width: 184, height: 236 };

/** As the type runs: the width of a letter on average, the distance of lines, and the space between texts. */
const type = { letter: 0.56, line: 1.2, gap: 0.35 };

/** A title is set larger than its lines. */
const titleScale = 1.3;

/** The largest type in which a text fills one sheet and no more. */
export function posterSize(text: PosterText): PosterSize {
  return posterSizes.find((size) => fits(text, size)) ?? smallest;
}

function fits({ title, lines }: PosterText, points: number): boolean {
  const size = points * mmPerPoint;
  const height = [
    heightOf(title, size * titleScale),
    ...lines.map((line) => heightOf(line, size) + type.gap * size),
  ].reduce((sum, part) => sum + part);
  return height + type.gap * size <= room.height && longestWord([title, ...lines], size) <= room.width;
}

/** Lines break between words, so each may stay a part of a word short. */
function heightOf(text: string, size: number): number {
  const letters = Math.floor(room.width / (type.letter * size));
  const words = text.split(/\s+/);
  let rows = 1;
  let used = 0;
  for (const { length } of words) {
    if (used > 0 && used + 1 + length > letters) {
      rows += 1;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return rows * type.line * size;
}

/** The title decides: it is the larger one. */
function longestWord(texts: readonly string[], size: number): number {
  const letters = texts.flatMap((text, n) =>
    text.split(/\s+/).map(({ length }) => length * (n === 0 ? titleScale : 1)),
  );
  return Math.max(...letters) * type.letter * size;
}

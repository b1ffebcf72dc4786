import type { Face } from './face.ts';

/** Words broken into lines, and the size at which they fit. */
export interface Fitted {
  lines: string[];
  size: number;
}

/** Breaks a title into lines, as large as it can stand in its room. */
export function fitLines(
  words: string,
  face: Pick<Face, 'widthOf'>,
  room: { width: number; lines: number; largest: number; smallest: number },
): Fitted {
  for (let size = room.largest; size > room.smallest; size -= 4) {
    const lines = broken(words, face, { size, width: room.width });
    const isWithin = lines.every((line) => face.widthOf(line, size) <= room.width);
    if (lines.length <= room.lines && isWithin) return { lines, size };
  }
  const { smallest: size, width } = room;
  return { lines: broken(words, face, { size, width }).slice(0, room.lines), size };
}

function broken(
  words: string,
  face: Pick<Face, 'widthOf'>,
  { size, width }: { size: number; width: number },
): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && face.widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

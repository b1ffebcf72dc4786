/** How a shape is inked. `ground` is the paper itself. */
export type Ink = 'ink' | 'soft' | 'edge' | 'rule' | 'accent' | 'ground';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** One stroke or word of a drawing, in units of about a screen's pixel. */
export type Shape =
  | (Place & { readonly kind: 'box'; readonly width: number; readonly height: number; readonly ink: Ink })
  | (Place & { readonly kind: 'dot'; readonly radius: number; readonly ink: Ink })
  | {
      readonly kind: 'line';
      readonly points: readonly Place[];
      readonly ink: Ink;
      readonly isDashed?: boolean;
    }
  | (Place & {
      readonly kind: 'words';
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly ink: Ink;
      readonly isStrong?: boolean;
    });

/** A picture of a sheet: the same shapes are shown on the page, printed, and saved as a file. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Size of the letters in a drawing. */
export const LETTER = 15;

/** About the width of a letter; nothing here can measure a font. */
const LETTER_WIDTH = 8;

/** Inks of a file, which is paper wherever it is opened. */
const hues: Readonly<Record<Ink, string>> = {
  ink: '#1b1d24',
  soft: '#4b4f5c',
  edge: '#7d7566',
  rule: '#d9cfbc',
  accent: '#27408b',
  ground: '#ffffff',
};

/** A text that fits into a width, cut with a dot-dot-dot where it is longer. */
export function fitted(text: string, width: number): string {
  const most = Math.max(1, Math.floor(width / LETTER_WIDTH));
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A drawing as a file of its own. */
export function svgText({ width, height, shapes }: Drawing, title: string): string {
  const margin = 16;
  const [across, down] = [width + 2 * margin, height + 2 * margin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" viewBox="${-margin} ${-margin} ${across} ${down}" font-family="system-ui, sans-serif" font-size="${LETTER}">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${-margin}" y="${-margin}" width="${across}" height="${down}" fill="${hues.ground}"/>`,
    ...shapes.map(shapeText),
    '</svg>\n',
  ].join('\n');
}

/** Places as an SVG writes them. */
export function pointsText(points: readonly Place[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

function shapeText(shape: Shape): string {
  const hue = hues[shape.ink];
  switch (shape.kind) {
    case 'box':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${hue}"/>`;
    case 'dot':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" fill="${hue}"/>`;
    case 'line':
      return `<polyline points="${pointsText(shape.points)}" fill="none" stroke="${hue}" stroke-width="2"${shape.isDashed ? ' stroke-dasharray="5 4"' : ''}/>`;
    case 'words':
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" fill="${hue}"${shape.isStrong ? ' font-weight="700"' : ''}>${escaped(shape.text)}</text>`;
  }
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

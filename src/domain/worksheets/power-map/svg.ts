import { DECIDER, placedPieces, type Evidence, type PowerMap } from './map.ts';
import { arrowHead, FRAME, layOut, SIZE, type PlacedPiece } from './picture.ts';

/** The words of the picture that are not the learner's. */
export interface MapWords {
  readonly against: string;
  readonly between: string;
  readonly for: string;
  readonly heavy: string;
}

/** Dashes that tell how well a line is known, also without colour. */
export const dashes = { fact: '', told: '10 5', guess: '2 6' } as const satisfies Record<Evidence, string>;

const colours = { for: '#1f6b45', between: '#8f5d00', against: '#b92c19' } as const;
const INK = '#1b1d24';

/** The corners of a piece that is no circle, as SVG points. */
export function cornersOf({ x, y, shape }: PlacedPiece): string {
  const s = shape === 'between' ? SIZE * 1.2 : SIZE * 0.9;
  const points =
    shape === 'between'
      ? [
          [x, y - s],
          [x + s, y],
          [x, y + s],
          [x - s, y],
        ]
      : [
          [x - s, y - s],
          [x + s, y - s],
          [x + s, y + s],
          [x - s, y + s],
        ];
  return points.map(([px = 0, py = 0]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
}

/** The map as an SVG file that stands by itself: light, with its own colours, readable anywhere. */
export function mapSvg(map: PowerMap, words: MapWords): string {
  const { pieces, lines } = layOut(placedPieces(map), map.lines);
  const { width, height, left, right, top, bottom } = FRAME;
  const [middleX, middleY] = [width / 2, top + (height - top - bottom) / 2];
  const title = map.demand.trim();
  const head = title === '' ? 0 : 34;
  const text = (x: number, y: number, anchor: string, said: string, more = '') =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${INK}"${more}>${escape(said)}</text>`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${-head} ${width} ${height + head}" width="${width}" height="${height + head}" font-family="sans-serif" font-size="15">`,
    `<rect x="0" y="${-head}" width="${width}" height="${height + head}" fill="#ffffff"/>`,
    ...(title === '' ? [] : [text(left, -12, 'start', title, ' font-size="18" font-weight="700"')]),
    `<path d="M${left} ${middleY}H${width - right}M${middleX} ${top}V${height - bottom}" stroke="#7d7566" stroke-width="1.5" fill="none"/>`,
    text(left, height - 12, 'start', words.against),
    text(middleX, height - 12, 'middle', words.between),
    text(width - right, height - 12, 'end', words.for),
    text(6, 18, 'start', words.heavy),
    ...lines.flatMap((line) => {
      const dash = dashes[line.evidence] && ` stroke-dasharray="${dashes[line.evidence]}"`;
      const at = `x1="${line.x1.toFixed(1)}" y1="${line.y1.toFixed(1)}" x2="${line.x2.toFixed(1)}" y2="${line.y2.toFixed(1)}"`;
      return [
        `<line ${at} stroke="${INK}" stroke-width="2"${dash}/>`,
        `<polygon points="${arrowHead(line)}" fill="${INK}"/>`,
      ];
    }),
    ...pieces.flatMap((one) => {
      const fill = `fill="${colours[one.shape]}" stroke="${INK}" stroke-width="${one.piece.kind === 'base' ? 4 : 2}"`;
      return [
        one.shape === 'for'
          ? `<circle cx="${one.x}" cy="${one.y}" r="${SIZE}" ${fill}/>`
          : `<polygon points="${cornersOf(one)}" ${fill}/>`,
        ...(one.piece.id === DECIDER
          ? [
              `<circle cx="${one.x}" cy="${one.y}" r="${SIZE + 6}" fill="none" stroke="${INK}" stroke-width="2"/>`,
            ]
          : []),
        text(one.text.x, one.text.y, one.text.anchor, one.label, ' font-weight="700"'),
      ];
    }),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

function escape(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Letters that no XML may hold; somebody may have pasted them.
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  );
}

import { encodeQR } from 'qr';

/** A QR code as a drawing of squares of one unit, with the quiet border that a camera needs around it. */
export interface QrCode {
  /** Units along each side, border included. */
  readonly size: number;
  /** The dark squares, as the `d` of an SVG path. */
  readonly path: string;
}

/** Light units on each side, by ISO/IEC 18004. */
const quietUnits = 4;

/** The text as a QR code that still reads when an eighth of it is soiled: paper is folded and copied. */
export function qrCodeOf(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietUnits });
  return { size: rows.length, path: rows.flatMap((row, y) => runsOf(row).map(bar(y))).join('') };
}

interface Run {
  x: number;
  length: number;
}

/** Dark units that touch, as one bar, so that no hairline shows between them in print. */
function runsOf(row: readonly boolean[]): Run[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [{ x, length: (end < 0 ? row.length : end) - x }];
  });
}

function bar(y: number): (run: Run) => string {
  return ({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`;
}

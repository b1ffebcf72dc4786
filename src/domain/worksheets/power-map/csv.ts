import { csvText } from '#domain/csv.ts';
import type { Evidence, PieceKind, PowerMap } from './map.ts';
import { placedPieces } from './map.ts';

/** The heads of the columns, and the words of what stands in them. */
export interface MapCsvWords {
  readonly columns: readonly string[];
  readonly rows: { readonly piece: string; readonly line: string; readonly move: string };
  readonly kinds: Readonly<Record<PieceKind, string>>;
  readonly grades: Readonly<Record<Evidence, string>>;
}

/** A row for each piece, line and move. */
export function mapCsv(map: PowerMap, { columns, rows, kinds, grades }: MapCsvWords): string {
  const nameOf = (id: string) => map.pieces.find((piece) => piece.id === id)?.name ?? '';
  return csvText([
    columns,
    ...placedPieces(map).map(({ name, kind, stance, weight }) => [
      ...[rows.piece, name, kinds[kind], stance, weight],
      ...['', '', ''],
    ]),
    ...map.lines.map(({ from, to, evidence, note }) => [
      ...[rows.line, nameOf(from), '', '', ''],
      ...[nameOf(to), grades[evidence], note],
    ]),
    ...map.moves.map(({ piece, to, why }) => [rows.move, nameOf(piece), '', to, '', '', '', why]),
  ]);
}

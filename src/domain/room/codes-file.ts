import { firstCells } from '#domain/csv.ts';
import { readCode } from './code.ts';
import { LARGEST_ROOM } from './file.ts';
import type { RoomInstrument } from './instrument.ts';
import type { RoomProblem } from './problem.ts';
import type { CodeEntry } from './room.ts';

/** What came out of a spreadsheet of codes. Refused whole, or read whole. */
export type CodesFileReading =
  | { readonly kind: 'codes'; readonly entries: readonly CodeEntry[] }
  | { readonly kind: 'refused'; readonly problem: RoomProblem };

/** Reads the codes in the first column of a spreadsheet that a room saved; the answers beside them are read out of the codes again. */
export function readCodesFile(
  text: string,
  { instruments, word }: { instruments: readonly RoomInstrument[]; word: string },
): CodesFileReading {
  if (text.length > LARGEST_ROOM) return refused({ code: 'file-large', detail: { limit: LARGEST_ROOM } });
  const cells = firstCells(text)?.slice(1) ?? [];
  if (cells.length === 0) return refused({ code: 'file-no-codes', detail: {} });
  const entries: CodeEntry[] = [];
  for (const [place, cell] of cells.entries()) {
    const reading = readCode(cell, { instruments, word });
    if (reading.kind !== 'code')
      return refused({ code: 'file-row', detail: { n: place + 2 }, reason: reading.problem });
    entries.push({ kind: 'code', text: reading.text, ...reading.code });
  }
  return { kind: 'codes', entries };
}

function refused(problem: RoomProblem): CodesFileReading {
  return { kind: 'refused', problem };
}

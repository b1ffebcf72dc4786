import {
  DECIDER,
  STANCE,
  type Evidence,
  type Piece,
  type PieceKind,
} from '#domain/worksheets/power-map/map.ts';
import { fill } from '#domain/words.ts';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { PowerMap } from '#domain/worksheets/power-map/map.ts';
import type { MapLabels } from './labels.ts';

/** What every part of the power map is given. */
export interface MapPart {
  /** The worksheet's id; ids of fields begin with it. */
  id: string;
  sheet: SheetInUse<PowerMap>;
  words: MapLabels;
}

/** All stances, from against to for. */
export const stances = Array.from({ length: STANCE.most - STANCE.least + 1 }, (_, n) => STANCE.least + n);

/** What a piece is called. */
export function nameOfPiece({ id, name }: Piece, words: MapLabels): string {
  if (id === DECIDER) return name.trim() ? fill(words.deciderPiece, { name: name.trim() }) : words.nameless;
  return name.trim();
}

/** A stance in words. */
export function sayStance(stance: number, words: MapLabels): string {
  return words[`stance${stance}` as keyof MapLabels] as string;
}

/** The kinds in words. */
export function kindNames(words: MapLabels): Record<PieceKind, string> {
  return { person: words.kindPerson, body: words.kindBody, group: words.kindGroup, base: words.kindBase };
}

/** The grades of evidence in words. */
export function gradeNames(words: MapLabels): Record<Evidence, string> {
  return { fact: words.fact, told: words.told, guess: words.guess };
}

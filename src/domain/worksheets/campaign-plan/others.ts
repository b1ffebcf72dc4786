import type { IssueChooser } from '#domain/worksheets/issue-chooser/chooser.ts';
import { leadersOf } from '#domain/worksheets/issue-chooser/scores.ts';
import { DECIDER, placedPieces, type PowerMap } from '#domain/worksheets/power-map/map.ts';
import type { IssueFacts, MapFacts } from './across.ts';

/** What the plan needs to know of an issue chooser. */
export function issueFacts(chooser: IssueChooser): IssueFacts {
  const leading = leadersOf(chooser);
  return {
    leading: leading.map(({ title, demand, decider }) => ({ name: title || demand, demand, decider })),
  };
}

/** What the plan needs to know of a power map. */
export function mapFacts(map: PowerMap): MapFacts {
  const nameOf = (id: string) => map.pieces.find((piece) => piece.id === id)?.name ?? '';
  return {
    names: placedPieces(map).map(({ name }) => name),
    decider: nameOf(DECIDER),
    pointedAt: map.lines.map(({ to }) => nameOf(to)).filter((name) => name.trim() !== ''),
  };
}

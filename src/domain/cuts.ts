import type { Workshop } from '#schema/types.ts';

/** Something that may be left out when time is short, where it stands in the agenda. */
export interface MarkedCut {
  /** The session, from 0. */
  session: number;
  /** The row of the agenda, counted over all sessions, from 0. */
  segment: number;
  /** What the row is called. */
  title: string;
  what: string;
  saves: number;
}

/** What to cut now, and the minutes that are still missing after it. */
export interface Advice {
  cuts: readonly MarkedCut[];
  missing: number;
}

/** The marked cuts of a workshop, in the order of its agenda. */
export function cutsOf({ sessions }: Pick<Workshop, 'sessions'>): MarkedCut[] {
  return sessions
    .flatMap(({ segments }, session) => segments.map((row) => ({ row, session })))
    .flatMap(({ row, session }, segment) =>
      row.kind === 'work' && row.cut ? [{ session, segment, title: row.title, ...row.cut }] : [],
    );
}

/**
 * What to cut when so many minutes are missing: the next marked cut that is enough alone, or else the largest ones
 * together, so that as few as can be are made. Rows that are over and the next session have nothing to give.
 */
export function adviceFor(
  cuts: readonly MarkedCut[],
  at: Pick<MarkedCut, 'session' | 'segment'>,
  minutes: number,
): Advice {
  const left = cuts.filter(({ session, segment }) => session === at.session && segment >= at.segment);
  const alone = left.find(({ saves }) => saves >= minutes);
  if (alone) return { cuts: [alone], missing: 0 };
  const chosen: MarkedCut[] = [];
  let missing = minutes;
  for (const cut of [...left].sort((a, b) => b.saves - a.saves)) {
    if (missing <= 0) break;
    chosen.push(cut);
    missing -= cut.saves;
  }
  return { cuts: chosen.sort((a, b) => a.segment - b.segment), missing: Math.max(0, missing) };
}

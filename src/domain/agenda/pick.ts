import type { RowDraft } from './model.ts';
import type { AgendaOffers } from './offers.ts';

/** A row that can be added, and where it comes from. */
export interface RowPick {
  /** Of its activity, or of its workshop and segment. */
  readonly id: string;
  readonly row: RowDraft;
  /** Title of the workshop; null for an activity. */
  readonly workshop: string | null;
  readonly text: string;
}

/** Every activity, then every segment, as rows to add. */
export function picksOf({ activities, workshops }: AgendaOffers): RowPick[] {
  return [
    ...activities.map(({ id, title, summary, concepts, row }) => ({
      ...{ id, row, workshop: null },
      text: folded([title, summary, ...concepts].join(' ')),
    })),
    ...workshops.flatMap(({ id, title, days }) =>
      days
        .flatMap(({ rows }) => rows)
        .flatMap((row) =>
          row.from?.kind === 'segment' && row.kind !== 'break'
            ? [
                {
                  id: `${id}.${row.from.segment}`,
                  row,
                  workshop: title,
                  text: folded(`${row.title} ${title}`),
                },
              ]
            : [],
        ),
    ),
  ];
}

/** The rows that hold every word and are short enough. */
export function pickBy(
  picks: readonly RowPick[],
  { text, most }: { text: string; most: number | null },
): RowPick[] {
  const words = wordsOf(text);
  return picks.filter(
    (pick) => (most === null || pick.row.minutes <= most) && words.every((word) => pick.text.includes(word)),
  );
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A text without capitals and accents, for comparing. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

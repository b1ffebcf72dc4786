import type { PosterText } from '#domain/poster.ts';
import type { Words } from '#i18n/t.ts';
import type { Workshop } from '#schema/types.ts';

/** What hangs on the wall: why people are here, what comes when, and the texts of the workshop's author. */
export function postersOf(
  { purpose, sessions, posters }: Workshop,
  words: Words['printPack'],
): (PosterText & { anchor: string })[] {
  return [
    { anchor: 'poster-purpose', title: words.posterPurpose, lines: [purpose] },
    ...sessions.map(({ id, title, segments }) => ({
      anchor: `poster-agenda-${id}`,
      title: sessions.length > 1 ? title : words.posterAgenda,
      lines: segments.map((segment) => segment.title),
    })),
    ...posters.map(({ id, title, lines }) => ({ anchor: `poster-${id}`, title, lines })),
  ];
}

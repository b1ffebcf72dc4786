import { pathTo } from '#domain/paths.ts';
import type { Shelf } from '#domain/library.ts';

/** Kinds of pages whose placard says which track they belong to. */
const inTracks = ['track', 'module', 'lesson', 'activity'] as const;
/** Kinds of pages that stand beside the tracks, and the site itself. */
const beside = ['site', 'concept', 'case', 'route', 'workshop', 'assessment', 'activity', 'page'] as const;

/** A placard: the picture that stands for a page where it is shared. One for each kind of page and track, not one for each page. */
export type Placard =
  | { readonly of: (typeof inTracks)[number]; readonly track: string }
  | { readonly of: (typeof beside)[number]; readonly track?: never };

/** How large a placard is, in pixels: what those who show it ask for. */
export const placardSize = { width: 1200, height: 630 } as const;

/** Its name: the same kind and track always have the same. */
export function placardName({ of, track }: Placard): string {
  return track ? `${of}-${track}` : of;
}

/** Where a placard's picture is, without the base path. */
export function placardPath(locale: string, placard: Placard): string {
  return pathTo(locale, { to: 'placard', id: placardName(placard) });
}

/** Every placard of one language. */
export function placardsOf(shelf: Shelf): Placard[] {
  return [
    ...beside.map((of): Placard => ({ of })),
    ...[...shelf.track.keys()].flatMap((track) => inTracks.map((of): Placard => ({ of, track }))),
  ];
}

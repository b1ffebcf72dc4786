import type { APIRoute } from 'astro';
import { placardWords } from '#components/placardWords.ts';
import { motifOf } from '#domain/placard/motif.ts';
import { placardName, placardsOf } from '#domain/placard/placard.ts';
import { paintPlacard } from '#editions/placard/paint.ts';
import { siteHasName } from '#load/address.ts';
import { loadLocales, loadShelf } from '#load/curriculum.ts';

/** The pictures that stand for pages where they are shared; none where nobody outside can reach them. */
export function getStaticPaths() {
  if (!siteHasName()) return [];
  return loadLocales().flatMap((locale) =>
    placardsOf(loadShelf(locale)).map((placard) => ({
      params: { locale, placard: placardName(placard) },
      props: { placard },
    })),
  );
}

export const GET: APIRoute = async ({ params: { locale }, props: { placard } }) =>
  new Response(await paintPlacard(placardWords(locale, placard), motifOf(loadShelf(locale), placard)), {
    headers: { 'Content-Type': 'image/png' },
  });

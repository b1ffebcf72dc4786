import type { APIContext } from 'astro';
import { placardWords } from '#components/placardWords.ts';
import { motifOf } from '#domain/placard/motif.ts';
import { placardName, placardsOf, type Placard } from '#domain/placard/placard.ts';
import { paintPlacard } from '#editions/placard/paint.ts';
import { siteHasName } from '#load/address.ts';
import { loadLocales, loadShelf } from '#load/curriculum.ts';

interface Props {
  locale: string;
  placard: Placard;
}

/** The pictures that stand for pages where they are shared; none where nobody outside can reach them. */
export function getStaticPaths() {
  if (!siteHasName()) return [];
  return loadLocales().flatMap((locale) =>
    placardsOf(loadShelf(locale)).map((placard) => ({
      params: { locale, placard: placardName(placard) },
      props: { locale, placard },
    })),
  );
}

export async function GET({ props: { locale, placard } }: APIContext<Props>): Promise<Response> {
  const picture = await paintPlacard(placardWords(locale, placard), motifOf(loadShelf(locale), placard));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}

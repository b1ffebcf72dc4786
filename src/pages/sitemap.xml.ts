import { sitemapOf } from '#domain/sitemap.ts';
import { absoluteUrl } from '#load/address.ts';
import { loadLibrary } from '#load/curriculum.ts';

/** The pages worth finding, for search engines. */
export function GET(): Response {
  return new Response(sitemapOf(loadLibrary(), { at: absoluteUrl }), {
    headers: { 'Content-Type': 'application/xml' },
  });
}

import { absoluteUrl, siteHasName } from '#load/address.ts';

/** Everybody may read everything; the site map is named where the site knows its own name. */
export function GET(): Response {
  const map = siteHasName() ? `\nSitemap: ${absoluteUrl('/sitemap.xml')}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
}

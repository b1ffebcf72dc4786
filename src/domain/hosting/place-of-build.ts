/**
 * A page without the mark that Astro gives each island: it is made of the folder in which the site was built, so the same site would be another one
 * in another folder. Nothing reads it.
 */
export function withoutPlaceOfBuild(html: string): string {
  return html.replace(/<astro-island uid="[^"]*"/g, '<astro-island');
}

import type { AstroIntegration } from 'astro';

/** Builds the search index from the records that the pages wrote. */
export function searchIndex(): AstroIntegration {
  return { name: 'search-index', hooks: {} };
}

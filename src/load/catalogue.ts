import { catalogueJsonSchema } from '#schema/catalogue.ts';

/** The shape of `curriculum.json` as JSON Schema, for those who read it with tools of their own. */
export function loadCatalogueShape(): object {
  return catalogueJsonSchema();
}

import { loadCatalogueShape } from '#load/catalogue.ts';

/** What other tools may count on in `curriculum.json`: see docs/curriculum-json.md. */
export function GET(): Response {
  return Response.json(loadCatalogueShape());
}

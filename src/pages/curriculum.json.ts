import { catalogueOf } from '#domain/catalogue.ts';
import { loadLibrary } from '#load/curriculum.ts';

/** The curriculum as data: see docs/curriculum-json.md. */
export function GET(): Response {
  return Response.json(catalogueOf(loadLibrary()));
}

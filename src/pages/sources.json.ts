import { cslOf } from '#domain/sources/csl.ts';
import { loadLibrary } from '#load/curriculum.ts';

/** The bibliography for reference managers, as CSL-JSON. */
export function GET(): Response {
  return Response.json(loadLibrary().sources.map(cslOf));
}

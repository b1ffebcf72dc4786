import { manifestOf } from '#domain/home-screen.ts';
import { loadLibrary } from '#load/curriculum.ts';
import { hrefOf } from '#load/paths.ts';

/** The site on a home screen, under its own name. */
export function GET(): Response {
  return Response.json(manifestOf('own', { name: loadLibrary().site.name, root: hrefOf('/') }));
}

import type { APIContext } from 'astro';
import { agendaScripts } from '#domain/agenda/scripts.ts';
import { loadShelf } from '#load/curriculum.ts';
import { localePaths } from '#load/paths.ts';

export const getStaticPaths = localePaths;

/** What is read out, brought and hung up: fetched when somebody prints it. */
export function GET({ params }: APIContext): Response {
  return Response.json(agendaScripts(loadShelf(params['locale'] ?? 'en')));
}

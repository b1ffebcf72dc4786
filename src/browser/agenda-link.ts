import {
  frameAgenda,
  LONGEST_AGENDA,
  packAgenda,
  readAgendaFrame,
  readTaken,
  unpackAgenda,
  type Taken,
} from '#domain/agenda/link.ts';
import type { Agenda } from '#domain/agenda/model.ts';
import { LONGEST_LINK, type LinkProblem } from '#domain/record/link-frame.ts';
import { canInflate, packText, unpackText } from './record/packing.ts';

/** What the builder was opened with. */
export type ArrivedAgenda =
  | { readonly kind: 'none' }
  | { readonly kind: 'agenda'; readonly agenda: Agenda }
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'refused'; readonly problem: LinkProblem };

/** A link to this page that holds an agenda; null where it finds no room. */
export async function makeAgendaLink(agenda: Agenda): Promise<string | null> {
  const fragment = frameAgenda(await packText(packAgenda(agenda)));
  return fragment.length > LONGEST_LINK ? null : `${page()}${fragment}`;
}

/** Reads what this page was opened with, and takes it out of the address bar. */
export async function arriveWithAgenda(): Promise<ArrivedAgenda> {
  const taken = readTaken(location.hash);
  const reading = readAgendaFrame(location.hash);
  if (taken === null && reading.kind === 'none') return reading;
  history.replaceState(history.state, '', page());
  if (taken) return { kind: 'taken', taken };
  if (reading.kind !== 'framed') return reading;
  try {
    const text = await unpackText(reading.framed, LONGEST_AGENDA);
    const agenda = text === null ? null : unpackAgenda(text);
    return agenda ? { kind: 'agenda', agenda } : { kind: 'refused', problem: 'damaged' };
  } catch {
    return { kind: 'refused', problem: canInflate() ? 'damaged' : 'no-inflate' };
  }
}

function page(): string {
  return location.href.split('#', 1).join('');
}

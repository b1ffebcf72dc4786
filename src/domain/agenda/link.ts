import { frameLink, readLink, type Framed, type LinkReading } from '#domain/record/link-frame.ts';
import { readSheet, writeSheet } from '#domain/worksheets/sheet.ts';
import { agendaModel, rowsOf, type Agenda } from './model.ts';

/** The longest text of an agenda that is unpacked: a small link must not fill a phone. */
export const LONGEST_AGENDA = 256 * 1024;

const link = { mark: '#agenda=', version: 1 };

/** An agenda as the text that a link packs: all of it, with the texts of one's own rows. */
export function packAgenda(agenda: Agenda): string {
  return writeSheet(agenda, agendaModel);
}

/** The fragment of a link that holds an agenda. */
export function frameAgenda(framed: Framed): string {
  return frameLink(framed, link);
}

/** Finds an agenda in a fragment. */
export function readAgendaFrame(fragment: string): LinkReading {
  return readLink(fragment, link);
}

/** The agenda in an unpacked text; null where any of it does not fit, or where there is none. */
export function unpackAgenda(text: string): Agenda | null {
  const reading = readSheet(text, agendaModel);
  return reading.kind === 'sheet' && rowsOf(reading.data).length > 0 ? reading.data : null;
}

/** What a page of the site asks the builder to take: a whole workshop to begin with, or an activity to add. */
export type Taken = { readonly kind: 'workshop' | 'activity'; readonly id: string };

const TAKE = /^#take=(workshop|activity)\.([a-z0-9-]{1,80})$/;

/** The fragment that brings a workshop or an activity into the builder. */
export function takeFragment({ kind, id }: Taken): string {
  return `#take=${kind}.${id}`;
}

/** What a fragment brings; null where it brings nothing. */
export function readTaken(fragment: string): Taken | null {
  const [, kind, id] = TAKE.exec(fragment) ?? [];
  return id !== undefined && (kind === 'workshop' || kind === 'activity') ? { kind, id } : null;
}

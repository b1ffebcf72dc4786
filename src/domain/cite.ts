import { bibtexEntry, plainTex } from './bibtex.ts';
import { slug } from './slug.ts';

/** A page as a work that others cite or reuse. */
export interface CitedPage {
  /** Id of what the page shows, `lesson:the-ask`; of the page's path where it shows no single thing. */
  readonly id: string;
  readonly title: string;
  readonly site: string;
  readonly organization: string;
  /** Short name of the licence: `CC BY-SA 4.0`. */
  readonly licence: string;
  readonly locale: string;
  /** Whole address, or the path where the site does not know its own name. */
  readonly address: string;
  /** The day it was last read against its sources, `2026-11-23`, where that is written down. */
  readonly reviewed?: string;
}

/** An entry for BibTeX. Braces keep capitals and the name of an organization as they are. */
export function bibtex({ id, title, site, organization, licence, address, reviewed }: CitedPage): string {
  return bibtexEntry('misc', slug(`${site} ${id}`), [
    ['author', `{${plainTex(organization)}}`],
    ['title', `{${plainTex(title)}}`],
    ['howpublished', plainTex(site)],
    ['year', reviewed?.slice(0, 4)],
    ['url', address],
    ['note', plainTex(licence)],
  ]);
}

/** An entry for reference managers: CSL-JSON, a list of one. */
export function cslJson({
  id,
  title,
  site,
  organization,
  licence,
  locale,
  address,
  reviewed,
}: CitedPage): string {
  const date = reviewed?.split('-').map(Number);
  const entry = {
    id: slug(`${site} ${id}`),
    type: 'webpage',
    title,
    author: [{ literal: organization }],
    'container-title': site,
    ...(date && { issued: { 'date-parts': [date] } }),
    URL: address,
    language: locale,
    license: licence,
  };
  return JSON.stringify([entry], null, 2);
}

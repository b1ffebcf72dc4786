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
  const fields = [
    ['author', `{${plain(organization)}}`],
    ['title', `{${plain(title)}}`],
    ['howpublished', plain(site)],
    ...(reviewed ? [['year', reviewed.slice(0, 4)]] : []),
    ['url', address],
    ['note', plain(licence)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${slug(`${site} ${id}`)},`, ...lines, '}'].join('\n');
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

/** Signs that mean something to TeX. */
function plain(text: string): string {
  return text.replaceAll(/[{}\\]/g, '').replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`);
}

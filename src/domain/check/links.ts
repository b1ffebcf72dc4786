import type { Body, Library } from '#domain/library.ts';
import { characterName, problem, type Problem } from '#domain/problems.ts';
import { addressesOf } from './addresses.ts';

/** Link addresses that cannot run code, leave the reader in the clear, or lead to another site unseen. */
const safeAddress = /^(?:https:\/\/|mailto:|tel:|concept:|lesson:|case:|page:|#|\/(?!\/))[^\s\\]*$/;

/** Links in prose: safe, what they seem to be, and to pages that exist. */
export function linkRules(library: Library): Problem[] {
  const known = addressesOf(library);
  return library.bodies.flatMap(({ body }) => [...unsafe(body), ...odd(body), ...dead(body, known)]);
}

function unsafe({ links }: Body): Problem[] {
  return links
    .filter(({ to }) => !safeAddress.test(to))
    .map(({ to, place }) => problem('unsafe-link', place, { url: to }));
}

function odd({ links }: Body): Problem[] {
  return links.flatMap(({ to, place }) => {
    const found = safeAddress.test(to) ? oddPart(to) : undefined;
    return found === undefined ? [] : [problem('odd-address', place, { url: to, found })];
  });
}

/** What makes an address look like another: letters of other alphabets, invisible ones, or a name before the host. */
function oddPart(to: string): string | undefined {
  const letter = (/^(?:https|mailto|tel):/.test(to) ? /[^!-~]/u : /\p{C}/u).exec(to)?.[0];
  if (letter !== undefined) return characterName(letter);
  const [, before, host = ''] = /^https:\/\/([^/?#]*@)?([^/?#]*)/.exec(to) ?? [];
  if (before !== undefined) return `"${before}" before the host`;
  // How a name in another alphabet is spelled for machines; no person reads it back.
  return /(?:^|\.)xn--/i.exec(host) ? '"xn--"' : undefined;
}

/** Addresses within the site that no page has. */
function dead({ links }: Body, known: (path: string) => boolean): Problem[] {
  return links.flatMap(({ to, place }) => {
    const path = to.replace(/[?#].*$/, '');
    return !to.startsWith('/') || !safeAddress.test(to) || known(path)
      ? []
      : [problem('dead-address', place, { url: path })];
  });
}

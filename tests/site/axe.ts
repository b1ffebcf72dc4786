import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';

/** One thing that axe found on a page, or cannot decide by itself. */
export interface Finding {
  rule: string;
  /** What kept axe from deciding, in its own word; empty where it decided. */
  why: string;
  /** Where it stands: up to three of its places. */
  places: readonly string[];
}

/** What axe says of a page. */
export interface Verdict {
  faults: Finding[];
  /** What only a person can decide. */
  unsure: Finding[];
}

/**
 * Axe for a page. Where every page is looked at, it judges inside the page, so that what passes need not travel: a quarter of the time on
 * long pages. Now and then that stalls for minutes, which only that part of the full run has time for.
 */
export function axeIn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(Boolean(process.env['EVERY_PAGE']));
}

/** Axe itself, to be run in a page first. */
export const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Runs in a page in which axe is: looks at all of it, by these tags, once it is quiet. */
export async function askAxe(wanted: string[]): Promise<Verdict> {
  // A page that is still being drawn makes axe unsure of what moves under it.
  await new Promise<void>((resolve) => {
    const stop = () => {
      watch.disconnect();
      resolve();
    };
    let quiet = setTimeout(stop, 500);
    const watch = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(stop, 500);
    });
    watch.observe(document, { subtree: true, childList: true });
  });
  const { axe } = window as unknown as { axe: typeof Axe };
  const { violations, incomplete } = await axe.run(document, {
    runOnly: wanted,
    resultTypes: ['violations', 'incomplete'],
  });
  const whyOf = ({ any, all, none }: (typeof violations)[number]['nodes'][number]) =>
    [...any, ...all, ...none].map(
      ({ data }) => (data as { messageKey?: string } | null)?.messageKey ?? '',
    )[0] ?? '';
  const short = (list: typeof violations) =>
    list.flatMap(({ id, nodes }) =>
      [...new Set(nodes.map(whyOf))].map((why) => ({
        rule: id,
        why,
        places: nodes
          .filter((node) => whyOf(node) === why)
          .slice(0, 3)
          .map(({ target }) => target.join(' ')),
      })),
    );
  return { faults: short(violations), unsure: short(incomplete) };
}

/** A page's findings in one line each, as a test tells them. */
export function told(path: string, findings: readonly Finding[]): string[] {
  return findings.map(({ rule, why, places }) => `${path} ${rule} ${why}: ${places.join(' | ')}`);
}

import { hasName } from './structured/address.ts';

/** Where a page stands, as paper says it. */
export interface PaperAddress {
  /** To read and to type. */
  readonly text: string;
  /** To scan; absent where the site does not know its own name, because a path alone leads a camera nowhere. */
  readonly url?: string;
}

/** What to print for a path. A site at `localhost` has no name that others can reach, so only the path is said. */
export function paperAddress(path: string, { site }: { site: URL | undefined }): PaperAddress {
  if (!hasName(site)) return { text: path };
  const { href } = new URL(path, site);
  return { text: href.replace(/^https?:\/\//, ''), url: href };
}

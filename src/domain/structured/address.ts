/** Turns an address of the site, without the base path, into a whole one. */
export type Absolute = (path: string) => string;

/** Whether the build was told under which name the site is reached. A site at `localhost` has no address that others can follow. */
export function hasName(site: URL | undefined): site is URL {
  return site !== undefined && site.hostname !== 'localhost';
}

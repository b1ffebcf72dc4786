/** The page with which a track in a zip begins. */
export const firstPage = 'index.html';

/** The folder of style sheets, typefaces and pictures in a zip. */
export const filesFolder = 'files/';

/** Where a page lies in a zip: that of the track at the top, the others in few folders, whatever their language. */
export function placeOf(path: string, { locale, first }: { locale: string; first: string }): string {
  return path === first ? firstPage : `${path.slice(locale.length + 2).replace(/\/$/, '')}.html`;
}

/** The way from a file of a zip to its top, from where every other file can be reached. */
export function wayUp(place: string): string {
  return '../'.repeat(place.split('/').length - 1);
}

/** What the zip of a track is called. The name says little to whoever sees it among other files, and can be changed. */
export function zipName(track: string): string {
  return `lessons-${track}.zip`;
}

/** Where a language's zips lie on the site, with the list of their checksums. */
export function zipPath(locale: string, file: string): string {
  return `/${locale}/take-along/${file}`;
}

/** The list by which a copy can be checked, as `sha256sum` reads it. */
export const checksumsName = 'sha256sums.txt';

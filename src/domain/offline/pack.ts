/** A file of the site: its path without the base path, its size in bytes, the bytes that travel, and the start of its SHA-256. */
export type PackedFile = readonly [path: string, bytes: number, travels: number, hash: string];

/** The pages of a track and what they need, as places in the list of files. */
export interface TrackPack {
  id: string;
  title: string;
  files: readonly number[];
}

/** What can be kept for reading without a connection: the file `offline.json` of a language. */
export interface OfflineList {
  /** Changes with every change of the site. */
  release: string;
  files: readonly PackedFile[];
  /** What every track needs as well: the search, whose files are as many as the pages. */
  everywhere: readonly number[];
  tracks: readonly TrackPack[];
}

/** What a kept track says of itself. */
export interface KeptMark {
  release: string;
  locale: string;
  id: string;
  title: string;
  /** Bytes on the device. */
  bytes: number;
  /** Paths and the start of their hashes. */
  files: Readonly<Record<string, string>>;
}

/** Bytes of a pack: what it takes on the device, and what of it has to travel when some files are there already. */
export function sizeOf(
  list: OfflineList,
  pack: TrackPack,
  has: (path: string, hash: string) => boolean = () => false,
): { bytes: number; travels: number } {
  let [bytes, travels] = [0, 0];
  for (const [path, size, moved, hash] of filesOf(list, pack)) {
    bytes += size;
    if (!has(path, hash)) travels += moved;
  }
  return { bytes, travels };
}

/** The files of a pack. */
export function filesOf({ files, everywhere }: OfflineList, pack: TrackPack): PackedFile[] {
  return [...pack.files, ...everywhere].flatMap((n) => {
    const file = files[n];
    return file ? [file] : [];
  });
}

/** The mark that a track leaves when all of its files are there. */
export function markOf(list: OfflineList, pack: TrackPack, locale: string): KeptMark {
  const files = filesOf(list, pack);
  return {
    release: list.release,
    locale,
    id: pack.id,
    title: pack.title,
    bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
    files: Object.fromEntries(files.map(([path, , , hash]) => [path, hash])),
  };
}

/** A size in words: kilobytes up to a thousand, megabytes with one place after the point beyond. */
export function sizeIn(bytes: number, locale: string): string {
  const isSmall = bytes < 999_500;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(isSmall ? Math.ceil(bytes / 1000) : bytes / 1e6);
}

/** A header's name and its value. */
export type Header = readonly [name: string, value: string];

/** What the files of one kind are told beside what every file is told; it stands in for a header of the same name. */
export interface HeaderRule {
  /** For whoever reads the files that are made of this. */
  readonly why: string;
  /** Addresses of these files, wherever the site lies: a regular expression that a host can read too. */
  readonly pattern: string;
  /** The same for hosts that know only `*` and `:name`. */
  readonly globs: readonly string[];
  readonly headers: readonly Header[];
}

/** Features of a browser that no page asks for. Clipboard is not among them: copying needs it. */
const refused = [
  ...['accelerometer', 'autoplay', 'bluetooth', 'browsing-topics', 'display-capture', 'encrypted-media'],
  ...['gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get'],
  ...['serial', 'storage-access', 'sync-xhr', 'usb', 'window-management', 'xr-spatial-tracking'],
];

function features(camera: '()' | '(self)'): string {
  const none = refused.map((feature) => `${feature}=()`);
  return [`camera=${camera}`, ...none, 'fullscreen=(self)', 'screen-wake-lock=(self)'].join(', ');
}

/** What every answer says: pages, files, "not modified" and "not found" alike. */
export const always: readonly Header[] = [
  // Scripts and styles stand in each page's own policy, by hash. Only this cannot be said there.
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', features('()')],
];

/** Files whose address stays while their words change are asked for again; an unchanged one costs no bytes. */
export const askAgain: Header = ['Cache-Control', 'no-cache'];

/** Two years of https only. Browsers heed it over https alone. */
export const onlySecure: Header = ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'];

/** Where going erases. The page before it asks. */
export const ERASING = '/erase/now/';

/** What some files are told beside. */
export const rules: readonly HeaderRule[] = [
  {
    why: 'Files with a hash of their bytes in the name never change.',
    pattern: '/(_astro/.+|pagefind/(fragment|index|filter)/.+|pagefind/.+[.]pf_meta)$',
    globs: ['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*'],
    headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
  },
  {
    why: 'Only the page of a room asks for the camera, to read QR codes, and only when somebody presses its button.',
    pattern: '/[a-z][a-z](-[A-Z][A-Z])?/room/',
    globs: ['/:locale/room/*'],
    headers: [['Permissions-Policy', features('(self)')]],
  },
  {
    why: 'Erases with scripts off, and then leads to the page that says so: whoever stays here was told nothing.',
    pattern: ERASING,
    globs: [`${ERASING}*`],
    headers: [
      ['Clear-Site-Data', '"cache", "storage"'],
      ['Refresh', '0; url=../done/'],
    ],
  },
  {
    why: 'The curriculum as data is for everybody, other sites too. It holds nothing of a reader.',
    pattern: '/curriculum([.]schema)?[.]json$',
    globs: ['/curriculum.json', '/curriculum.schema.json'],
    headers: [['Access-Control-Allow-Origin', '*']],
  },
];

/** Every header of an answer, by the path that was asked for. */
export function headersOf(path: string, isSecure: boolean): Readonly<Record<string, string>> {
  const special = rules.filter(({ pattern }) => new RegExp(pattern).test(path));
  return Object.fromEntries([
    ...always,
    askAgain,
    ...(isSecure ? [onlySecure] : []),
    ...special.flatMap(({ headers }) => headers),
  ]);
}

/**
 * Whether a request may erase. Browsers say where a request comes from: another site could link to the address that erases,
 * or hide it in a picture. Oldest browsers say nothing.
 */
export function mayErase(from: string | undefined): boolean {
  return from === undefined || from === 'same-origin' || from === 'none';
}

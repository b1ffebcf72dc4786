/** What is known of an answer before it may be kept. */
export interface Arrived {
  status: number;
  /** `basic` for our own; anything else came from elsewhere. */
  type: string;
  redirected: boolean;
  /** The header `content-type`, empty when there was none. */
  contentType: string;
}

/** What a file of an ending must be, so that nobody's sign-in page is kept in its place. */
const types: Readonly<Record<string, RegExp>> = {
  js: /javascript/,
  css: /text\/css/,
  json: /json/,
  svg: /svg/,
  woff2: /font|octet-stream/,
};

/** Whether an answer is our file: complete in its head, from here, and of the kind that its address promises. */
export function isOurs(path: string, { status, type, redirected, contentType }: Arrived): boolean {
  if (status !== 200 || type !== 'basic' || redirected) return false;
  if (path.endsWith('/') || path.endsWith('.html')) return contentType.includes('text/html');
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const wanted = types[ending];
  // Parts of the search index have endings of their own; a page in their place is not one of them.
  return wanted ? wanted.test(contentType) : !contentType.includes('text/html');
}

/** Whether a page is one of ours whose end is missing. A page of somebody else, such as a sign-in page, is not for us to judge. */
export function isCutOff(html: string, folder: string): boolean {
  return html.includes(folder) && !isWholePage(html, folder);
}

/** Whether a page is one of ours from its first line to its last: it loads our files, and it is closed. */
export function isWholePage(html: string, folder: string): boolean {
  return html.includes(folder) && html.trimEnd().endsWith('</html>');
}

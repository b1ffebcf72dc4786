const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const inline = /<(?:script|style)>([^]*?)<\/(?:script|style)>/g;
const allowed = / '(sha256-[^']+)'/g;

/** What the build itself has put into a page since its policy was written. */
export interface Added {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * A page whose policy allows, of all that it allowed to stand inline, only what does stand there, and what was added since. `hashOf` is
 * the hash by which policies know a text.
 */
export function withStrictPolicy(
  html: string,
  hashOf: (text: string) => string,
  { styles, scripts }: Added = { styles: [], scripts: [] },
): string {
  const used = new Set([...html.matchAll(inline)].map(([, text = '']) => hashOf(text)));
  const hashes = (texts: readonly string[]) => texts.map((text) => ` '${hashOf(text)}'`).join('');
  return html.replace(policy, (_, before: string, list: string, after: string) => {
    const strict = list.replace(allowed, (one, hash: string) => (used.has(hash) ? one : ''));
    const whole = strict
      .replace(/script-src[^;]*/, (directive) => directive + hashes(scripts))
      .replace(/style-src[^;]*/, (directive) => directive + hashes(styles));
    return before + whole + after;
  });
}

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const inline = /<(?:script|style)>([^]*?)<\/(?:script|style)>/g;
const allowed = / '(sha256-[^']+)'/g;

/** A page whose policy allows, of all that it allowed to stand inline, only what does stand there. `hashOf` is the hash by which policies know a text. */
export function withStrictPolicy(html: string, hashOf: (text: string) => string): string {
  const used = new Set([...html.matchAll(inline)].map(([, text = '']) => hashOf(text)));
  return html.replace(
    policy,
    (_, before: string, list: string, after: string) =>
      before + list.replace(allowed, (one, hash: string) => (used.has(hash) ? one : '')) + after,
  );
}

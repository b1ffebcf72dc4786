const inline = /<script>([^]*?)<\/script>/g;

/** How a script that wakes islands is known: it speaks of what Astro keeps for them, or says what an island is. */
const isWaking = (script: string) => /\bself\.Astro\b|\bdefine\("astro-island"/.test(script);

/** The scripts of a page that wake its islands, in their order. */
export function wakingScriptsIn(html: string): string[] {
  return [...html.matchAll(inline)].map(([, script = '']) => script).filter(isWaking);
}

/** A page that names one file with these scripts, which all pages share, in the place of the scripts. It runs as soon as it is there; no page waits for it. */
export function withWakingFile(html: string, address: string): string {
  const bare = html.replace(inline, (all, script: string) => (isWaking(script) ? '' : all));
  return bare === html ? html : bare.replace('</head>', `<script async src="${address}"></script></head>`);
}

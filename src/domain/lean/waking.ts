const inline = /<script>([^]*?)<\/script>/g;

/** The script that says what an island is, and how all that wake islands are known: they speak of what Astro keeps for them. */
const saysWhat = (script: string) => script.includes('define("astro-island"');
const isWaking = (script: string) => /\bself\.Astro\b/.test(script) || saysWhat(script);

/** The scripts of a page that wake its islands, in their order. */
export function wakingScriptsIn(html: string): string[] {
  return [...html.matchAll(inline)].map(([, script = '']) => script).filter(isWaking);
}

/** These scripts as one text, the same whichever page came first. What an island is comes last: it needs what the others set up. */
export function asOne(scripts: ReadonlySet<string>): string {
  const all = [...scripts].sort();
  return [...all.filter((script) => !saysWhat(script)), ...all.filter(saysWhat)].join('\n');
}

/** A page that names one file with these scripts, which all pages share, in the place of the scripts. It runs as soon as it is there; no page waits for it. */
export function withWakingFile(html: string, address: string): string {
  const bare = html.replace(inline, (all, script: string) => (isWaking(script) ? '' : all));
  return bare === html ? html : bare.replace('</head>', `<script async src="${address}"></script></head>`);
}

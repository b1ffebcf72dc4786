const entry = /(<script type="module" src=")([^"]*)("><\/script>)/g;

/** The file that a script starts, where the script does nothing else; its name without a folder. */
export function startedBy(script: string): string | undefined {
  return /^import\s*["']\.\/([^"']+)["'];?\s*$/.exec(script)?.[1];
}

/** A page that names a file itself in the place of a script that only starts it; `instead` says which. Its browser asks for one file less. */
export function withStarts(html: string, instead: ReadonlyMap<string, string>): string {
  return html.replace(
    entry,
    (_, before: string, address: string, after: string) => before + (instead.get(address) ?? address) + after,
  );
}

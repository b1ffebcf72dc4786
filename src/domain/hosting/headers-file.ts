import { always, onlySecure, rules, type Header } from './headers.ts';

/** The file `_headers`, which Netlify, Cloudflare Pages and others read. */
export function headersFile(): string {
  const blocks = [
    block('What every page and file says.', ['/*'], [...always, onlySecure]),
    ...rules.map(({ why, globs, headers }) => block(why, globs, headers)),
  ];
  return `${opening}\n${blocks.join('\n')}`;
}

// Where several blocks fit, one host takes the last value and another joins them with commas. Of features the last
// counts then; "no-cache" beside a year would be nonsense, so it is left to the hosts, which ask again by themselves.
const opening = `# Made by "npm run hosting" from src/domain/hosting; change it there. For hosts that read this file.
# It says nothing of how long a page may be kept: these hosts ask for pages again by themselves.
`;

function block(why: string, globs: readonly string[], headers: readonly Header[]): string {
  const lines = headers.map(([name, value]) => `  ${name}: ${value}\n`).join('');
  return `# ${why}\n${globs.map((glob) => `${glob}\n${lines}`).join('')}`;
}

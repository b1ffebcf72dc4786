import { always, askAgain, ERASING, mayErase, onlySecure, rules, type Header } from './headers.ts';

/** A configuration for Caddy, which gets its certificates by itself. */
export function caddyfile(): string {
  const special = rules.map((rule, n) => {
    const name = rule.pattern === ERASING ? 'erasing' : `files${n + 1}`;
    return `
\t\t# ${rule.why}
\t\t${rule.pattern === ERASING ? erasing : `@${name} path_regexp ${rule.pattern}`}
\t\theader @${name} {
${lines(rule.headers, '\t\t\t')}\t\t}
`;
  });
  return `${opening}
# What every answer says. What is taken away stands by itself: in a block with it, all would be done last, over what follows.
(groundwork) {
\theader {
${lines([...always, askAgain, onlySecure], '\t\t')}\t}
\t# No answer carries a mark that a browser would send back: the date of the file is enough.
\theader -Etag
\theader -Server
}

learn.example.org {
\troot * /srv/groundwork

\t# In this order: left to itself, Caddy would put what is true of every file last.
\troute {
\t\timport groundwork
${special.join('')}
\t\t# Other sites may not send somebody to the address that erases. Browsers say where a request comes from.
\t\t@foreign {
\t\t\tpath_regexp ${ERASING}
\t\t\theader_regexp Sec-Fetch-Site ${foreign}
\t\t}
\t\tredir @foreign ../ 303
${serving}`;
}

const foreign = `^(${['cross-site', 'same-site'].filter((from) => !mayErase(from)).join('|')})$`;

const erasing = `@erasing {
\t\t\tpath_regexp ${ERASING}
\t\t\tnot header_regexp Sec-Fetch-Site ${foreign}
\t\t}`;

function lines(headers: readonly Header[], tabs: string): string {
  return headers.map(([name, value]) => `${tabs}${name} \`${value}\`\n`).join('');
}

const opening = `# Made by "npm run hosting" from src/domain/hosting; change it there.
# For Caddy 2.6 or newer, as /etc/caddy/Caddyfile. Change the name and the folder. Caddy writes nobody down unless it is told to.
`;

const serving = `
\t\t@manifest path *.webmanifest
\t\theader @manifest Content-Type application/manifest+json
\t\t@hidden path_regexp /_headers$|/[.]
\t\terror @hidden 404
\t\t@other not method GET HEAD
\t\terror @other 405

\t\t# Files are compressed once, by "npm run compress".
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}
\thandle_errors {
\t\timport groundwork
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;

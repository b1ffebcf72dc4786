import { always, askAgain, ERASING, mayErase, onlySecure, rules, type Header } from './headers.ts';

/** A configuration for nginx. Every header is set once, in one place: an `add_header` further in would cancel all of them. */
export function nginxConfiguration(): string {
  const everywhere: Header[] = [...always, askAgain];
  const names = new Set([...everywhere, ...rules.flatMap(({ headers }) => headers)].map(([name]) => name));
  const varying = [...names].filter((name) => valuesOf(name).length > 0);
  const maps = varying.map((name) => map(name, everywhere.find(([other]) => other === name)?.[1] ?? ''));
  const lines = [...names].map((name) => {
    const value = everywhere.find(([other]) => other === name)?.[1] ?? '';
    return `    add_header ${name} ${varying.includes(name) ? variable(name) : quoted(value)} always;`;
  });
  return `${opening}
# Other sites may not send somebody to the address that erases. Browsers say where a request comes from.
map $http_sec_fetch_site $groundwork_may_erase {
    default 0;
${['', 'same-origin', 'none']
  .filter((from) => mayErase(from || undefined))
  .map((from) => `    ${quoted(from)} 1;\n`)
  .join('')}}
${maps.join('')}
map $https $groundwork_hsts {
    on ${quoted(onlySecure[1])};
}

${redirecting}
server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name learn.example.org;
    ssl_certificate /etc/ssl/groundwork/fullchain.pem;
    ssl_certificate_key /etc/ssl/groundwork/privkey.pem;
    root /srv/groundwork;

${lines.join('\n')}
    add_header ${onlySecure[0]} $groundwork_hsts always;

${serving}`;
}

function valuesOf(name: string) {
  return rules.flatMap(({ why, pattern, headers }) =>
    headers.filter(([other]) => other === name).map(([, value]) => ({ why, pattern, value })),
  );
}

/** The value of a header by address; an empty value is not sent at all. */
function map(name: string, usual: string): string {
  const lines = valuesOf(name).map(({ why, pattern, value }) => {
    const address = pattern === ERASING ? `~^1.*${pattern}` : `~^[01].*${pattern}`;
    return `    # ${why}\n    ${quoted(address)} ${quoted(value)};\n`;
  });
  return `
map $groundwork_may_erase$uri ${variable(name)} {
    default ${quoted(usual)};
${lines.join('')}}
`;
}

function variable(name: string): string {
  return `$groundwork_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

const opening = `# Made by "npm run hosting" from src/domain/hosting; change it there.
# For the http block of nginx 1.22 or newer, as /etc/nginx/conf.d/groundwork.conf. Change the name, the certificate and the folder.
`;

const redirecting = `server {
    listen 80;
    listen [::]:80;
    server_name learn.example.org;
    server_tokens off;
    access_log off;
    return 301 https://$host$request_uri;
}
`;

const serving = `    # Nobody is written down, and no answer carries a mark that a browser would send back: the date of the file is enough.
    access_log off;
    server_tokens off;
    etag off;

    # Files are compressed once, by "npm run compress".
    gzip_static on;
    gzip_vary on;
    # brotli_static on;  # with the module of that name

    charset utf-8;
    charset_types text/css text/plain text/xml application/javascript application/json image/svg+xml;
    absolute_redirect off;
    autoindex off;
    error_page 403 =404 /404.html;
    error_page 404 /404.html;

    location / {
        try_files $uri $uri/ =404;
    }
    location ~ ${ERASING} {
        if ($groundwork_may_erase = 0) {
            return 303 ../;
        }
    }
    location ~ [.]webmanifest$ {
        default_type application/manifest+json;
    }
    location ~ /_headers$|/[.] {
        return 404;
    }
}
`;

// Serves the site that was built last, with the headers that hosts are told: `npm run preview`, or `node src/commands/serve.mjs PORT`.
import { preview } from 'astro';
import { ERASING, headersOf, mayErase } from '#domain/hosting/headers.ts';

const port = Number(process.argv[2] ?? process.env.PORT ?? 4321);
const running = await preview({ logLevel: 'error', server: { port, host: process.env.HOST } });
running.server.prependListener('request', addHeaders);
const base = (process.env.BASE_PATH ?? '/').replace(/\/*$/, '/');
console.log(
  `\n  Groundwork is at http://${process.env.HOST ?? 'localhost'}:${running.port}${base}\n  Stop it with Ctrl+C.\n`,
);

/** Has an answer carry our headers, whatever the server says of its own. */
function addHeaders(request, response) {
  const [path] = request.url.split('?');
  const isForeign = path.includes(ERASING) && !mayErase(request.headers['sec-fetch-site']);
  const headers = isForeign ? { ...headersOf('/', false), Location: '../' } : headersOf(path, false);
  const { writeHead } = response;
  response.writeHead = (status, ...rest) => {
    const own = typeof rest.at(-1) === 'object' ? rest.at(-1) : {};
    return writeHead.call(response, isForeign ? 303 : status, { ...own, ...headers });
  };
}

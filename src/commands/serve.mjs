// Serves the site that was built last: `npm run preview`, or `node src/commands/serve.mjs PORT`.
import { preview } from 'astro';

const port = Number(process.argv[2] ?? process.env.PORT ?? 4321);
const server = await preview({ logLevel: 'error', server: { port, host: process.env.HOST } });
const base = (process.env.BASE_PATH ?? '/').replace(/\/*$/, '/');
console.log(
  `\n  Groundwork is at http://${process.env.HOST ?? 'localhost'}:${server.port}${base}\n  Stop it with Ctrl+C.\n`,
);

import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Answers with a file, as what its name says. */
export function send(file: string, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/** A server that can be stopped: the only way of being offline that every browser believes. */
export interface Stoppable {
  url: string;
  /** Answers instead of the site, where it wants to. */
  lie?: ((path: string, response: ServerResponse) => boolean) | undefined;
  stop(): Promise<void>;
}

/** Serves a built site from a folder, under its base path, at a free port. */
export async function serve(folder: string, base: string): Promise<Stoppable> {
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    if (stoppable.lie?.(path, response)) return;
    const file = join(
      folder,
      path.startsWith(base) ? path.slice(base.length) : 'nothing',
      path.endsWith('/') ? 'index.html' : '',
    );
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
      return;
    }
    send(file, response);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const stoppable: Stoppable = {
    url: `http://localhost:${port}${base.replace(/\/$/, '')}`,
    async stop() {
      if (!server.listening) return;
      const closed = promisify(server.close.bind(server))();
      server.closeAllConnections();
      await closed;
    },
  };
  return stoppable;
}

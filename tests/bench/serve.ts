import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a server has sent: whole answers with their heads, as they travel. */
export interface Sent {
  readonly requests: number;
  readonly bytes: number;
}

/** A folder that is served as a good host serves it: with brotli, and hashed files kept. */
export interface Served {
  readonly origin: string;
  /** What was sent since this was last asked. */
  sent: () => Sent;
  close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Serves a folder on a free port of this machine. */
export async function serve(folder: string): Promise<Served> {
  const packed = new Map<string, Buffer>();
  let requests = 0;
  let [gone, told] = [0, 0];
  const sockets = new Set<Socket>();
  const server = createServer(({ url = '/' }, response) => {
    requests += 1;
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const body = packed.get(file) ?? (type && type !== types['.woff2'] ? pack(file) : readFileSync(file));
    packed.set(file, body);
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(type && type !== types['.woff2'] && { 'Content-Encoding': 'br' }),
      'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(body);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      gone += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((done) => server.listen(0, done));
  const bytesInAll = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, gone);
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => {
      const now = { requests, bytes: bytesInAll() - told };
      told = bytesInAll();
      requests = 0;
      return now;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** As a host packs what it sends often. */
function pack(file: string): Buffer {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

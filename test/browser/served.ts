/** How is the built page served where a test cuts it off, counts what is asked for, or puts a newer one in its place? */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface Served {
  /** Where the page is: below a path, as on many servers. */
  readonly url: string;
  /** The paths asked for since this was emptied last. */
  readonly asked: string[];
  /** Files that are served otherwise than they were built: the text in their place, or nothing. */
  readonly instead: Map<string, string | undefined>;
  /** No answer comes any more. */
  readonly stop: () => Promise<void>;
}

/** Serves `dist` at `/tool/` on a port of its own. */
export async function serve(): Promise<Served> {
  const asked: string[] = [];
  const instead: Served['instead'] = new Map();
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURI(url.split('?')[0] ?? '').replace(/^\/tool\//, '') || 'index.html';
    asked.push(path);
    try {
      const body = instead.has(path) ? instead.get(path) : readFileSync(join('dist', path));
      if (body === undefined || !url.startsWith('/tool/')) throw new Error('not served');
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tool/`,
    asked,
    instead,
    stop: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A file as it was built, as text or in bytes. */
export function built(path: string): string;
export function built(path: string, as: 'bytes'): Uint8Array;
export function built(path: string, as?: 'bytes'): string | Uint8Array {
  const bytes = readFileSync(join('dist', path));
  return as ? bytes : bytes.toString('utf8');
}

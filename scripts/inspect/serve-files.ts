import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Files over loopback, at the paths that they have on disk. */
export interface FileServer {
  readonly origin: string;
  close(): void;
}

/**
 * Serves the folders that some files are in, for browsers that let no extension into `file:` pages. Nothing else on
 * this computer can be had: the pages may be anybody's.
 * @param files `file:` addresses
 */
export async function serveFiles(files: readonly string[]): Promise<FileServer> {
  const folders = Array.from(new Set(files.map((file) => dirname(fileURLToPath(file)) + sep)));
  const server = createServer(({ url = '/' }, response) => {
    const asked = new URL(url, 'http://127.0.0.1');
    const path = resolve(fileURLToPath(`file://${asked.pathname}`));
    if (folders.some((folder) => path.startsWith(folder)) && isFile(path)) send(path, response);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function send(path: string, response: ServerResponse): void {
  const type = TYPES[extname(path).toLowerCase()];
  response.writeHead(200, type === undefined ? {} : { 'content-type': type });
  createReadStream(path).pipe(response);
}

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A request as the server saw it, for tests of what leaves the device. */
interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly cookie: string | undefined;
  readonly referrer: string | undefined;
}

export interface PracticeSite {
  readonly port: number;
  /** Address of an operator's page for a browser that maps `*.example` to the port. */
  url(operator: string, path?: string): string;
  readonly seen: SeenRequest[];
  close(): Promise<void>;
}

const ROOT = join(import.meta.dirname, 'site');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Host and path of a request, whether it was sent to us or through us as a proxy. */
function targetOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
}

/** The folder of an operator is the first label of its host: `vasilyok.example`; a bare address shows the index. */
function fileFor({ hostname, pathname }: URL): string {
  const operator = hostname.endsWith('.example') ? (hostname.split('.')[0] ?? '') : '';
  const inside = normalize(join('/', operator, decodeURIComponent(pathname)));
  const path = join(ROOT, operator === '' && pathname === '/' ? '/practice/' : inside);
  return path.endsWith('/') ? join(path, 'index.html') : path;
}

/** On `practice.example` the index links `/vasilyok/`, which stands for the operator's own host. */
function moved({ hostname, pathname, port }: URL): string | null {
  const operator = /^\/([a-z-]+)\/$/.exec(pathname)?.[1];
  if (hostname !== 'practice.example' || operator === undefined) return null;
  return `http://${operator}.example${port === '' ? '' : `:${port}`}/`;
}

function answer(request: IncomingMessage, response: ServerResponse, more: Pages): void {
  const target = targetOf(request);
  const own = more[target.hostname]?.[target.pathname];
  if (own !== undefined) return void response.writeHead(200, { 'content-type': TYPES['.html'] }).end(own);
  const other = moved(target);
  if (other !== null) return void response.writeHead(302, { location: other }).end();
  if (target.pathname.includes('/api/')) {
    return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
  }
  const file = fileFor(target);
  if (!existsSync(file) || !statSync(file).isFile()) {
    return void response.writeHead(404, { 'content-type': TYPES['.html'] }).end('<h1>404</h1>');
  }
  // The cookie is there so that a test can see who sends it back.
  response.writeHead(200, {
    'content-type': TYPES[extname(file)],
    'set-cookie': 'visit=1',
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

/** Pages beside the practice sites: HTML by host and path. */
type Pages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Serves the practice sites on a free loopback port. */
export async function servePractice(more: Pages = {}): Promise<PracticeSite> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const { cookie, referer } = request.headers;
    seen.push({ method: request.method ?? '', url: targetOf(request).href, cookie, referrer: referer });
    answer(request, response, more);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (operator, path = '') => `http://${operator}.example/${path}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

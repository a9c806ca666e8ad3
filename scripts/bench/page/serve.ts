import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BENCH_PAGES, FRAME } from './pages.ts';

/** The pages of the bench over loopback: the one numbered N at `vN-anything.example`. */
export interface BenchSite {
  readonly port: number;
  close(): void;
}

/** Serves the pages; each visit uses a host of its own, so that each gets a fresh process with cold code. */
export async function serveBench(): Promise<BenchSite> {
  const server = createServer(({ url = '/', headers: { host = '' } }, response) => {
    const { pathname } = new URL(url, 'http://bench.example');
    const page = BENCH_PAGES[Number(/^v(\d+)-/.exec(host)?.[1])];
    const html = pathname === '/' ? page?.html : pathname === '/frame' ? FRAME : undefined;
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { policyText } from '../../../scripts/bench/policy-text.ts';
import type { Word } from './words.ts';

/** A page to act on, policies to be fetched, and an ear for what the page of the extension has to tell. */
export async function listenFor(hear: (word: Word) => void): Promise<{ port: number; close: () => void }> {
  const policy = policyText(300);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://kills.example');
    response.setHeader('access-control-allow-origin', '*');
    if (pathname !== '/word') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const lines = pathname === '/' ? ['Заявка'] : [`Редакция ${pathname}`, ...policy.split('\n')];
      response.end(
        `<!doctype html><html lang="ru"><title>Лавка</title>${lines.map((line) => `<p>${line}</p>`).join('')}`,
      );
      return;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      // Heard before it is answered: what the page goes on from is known here.
      hear(JSON.parse(body) as Word);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

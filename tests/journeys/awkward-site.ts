import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pdfOf, set } from '../documents/printed.ts';

/** A site that answers slowly, at length, or only to those who are signed in. */
export interface AwkwardSite {
  readonly port: number;
  /** Downloads of the endless document that are under way. */
  open(): number;
  close(): Promise<void>;
}

const SENTENCE =
  'ООО «Каравай» (далее — Оператор) обрабатывает имя, телефон и адрес доставки покупателя, чтобы исполнить заказ. ';
/** What only the second page of a PDF says. */
export const SECOND_LEAF = 'Оператор передаёт сведения об оплате банкам и налоговым органам.';
export const MEMBERS_POLICY = `<!doctype html><meta charset="utf-8"><title>Политика пекарни</title>
  <h1>Политика обработки персональных данных</h1><p>${SENTENCE.repeat(12)}</p>`;
/** Pages of the long PDF: enough that a busy machine can still stop it halfway. */
export const BOOK_PAGES = 1000;
const HOME = `<!doctype html><meta charset="utf-8"><title>Каравай</title><h1>Пекарня «Каравай»</h1>
  <p>Свежий хлеб каждое утро.</p><a href="/endless.html">Политика конфиденциальности</a>`;

/** Serves them on a free loopback port, to be reached as `karavai.example`. */
export async function serveAwkward(): Promise<AwkwardSite> {
  const dripping = new Set<ServerResponse>();
  const pdf = await pdfOf((paper) => set(paper, SENTENCE.repeat(20)));
  const leaves = await pdfOf((paper) => {
    set(paper, SENTENCE.repeat(4));
    set(paper.addPage(), SECOND_LEAF);
  });
  const book = await pdfOf((paper) => writeBook(paper));
  const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/': (_, response) => page(response, HOME, { 'set-cookie': 'member=1' }),
    '/shop.html': (_, response) =>
      page(response, `${HOME}<p><a href="/policy.html">О персональных данных</a></p>`),
    '/endless.html': (_, response) => drip(response, dripping),
    '/members.pdf': ({ headers }, response) =>
      headers.cookie === undefined
        ? response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>403</h1>')
        : response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf),
    '/paper': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf),
    '/leaves.pdf': (_, response) =>
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(leaves),
    '/book.pdf': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(book),
    '/policy.html': (_, response) => page(response, MEMBERS_POLICY),
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://karavai.example');
    const answer = pages[pathname];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    open: () => dripping.size,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A PDF that takes seconds to read. */
function writeBook(paper: PDFKit.PDFDocument): void {
  for (let leaf = 0; leaf < BOOK_PAGES; leaf++) {
    if (leaf > 0) paper.addPage();
    set(paper.fontSize(7), `${leaf + 1}. ${SENTENCE.repeat(6)}`);
  }
}

function page(response: ServerResponse, html: string, more: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...more }).end(html);
}

/** Begins a document of known length that never ends. */
function drip(response: ServerResponse, dripping: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': '900000' });
  dripping.add(response);
  const timer = setInterval(() => response.write('<p>хлеб</p>'), 100);
  response.on('close', () => {
    clearInterval(timer);
    dripping.delete(response);
  });
}

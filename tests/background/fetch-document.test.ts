import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchDocument } from '#lib/background/fetch-document.ts';

const HUGE = 21 * 1024 * 1024;
const PAGES: Record<string, { status?: number; type?: string; body?: string | Buffer; to?: string }> = {
  '/policy': { type: 'text/html; charset="windows-1251"', body: Buffer.from([0xcf, 0xee, 0xeb]) },
  '/file.pdf': { type: 'application/pdf', body: '%PDF-' },
  '/typeless': { body: 'Политика' },
  '/moved': { status: 301, to: '/policy' },
  '/to-front': { status: 302, to: '/' },
  '/to-other': { status: 302, to: '/forbidden' },
  '/': { type: 'text/html', body: 'Главная' },
  '/forbidden': { type: 'text/html', body: 'тайна' },
  '/gone': { status: 404, type: 'text/html', body: 'нет' },
  '/denied': { status: 403, type: 'text/html', body: 'нет' },
  '/picture': { type: 'image/png', body: 'x' },
  '/huge': { type: 'text/html', body: Buffer.alloc(HUGE, 32) },
};

let server: Server;
let origin: string;
let headers: IncomingHttpHeaders;

beforeAll(async () => {
  server = createServer((request, response) => {
    headers = request.headers;
    const page = PAGES[request.url ?? ''];
    response.statusCode = page?.status ?? (page ? 200 : 500);
    if (page?.type) response.setHeader('content-type', page.type);
    if (page?.to) response.setHeader('location', page.to);
    response.end(page?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const allowed = (address: string): boolean => !address.includes('/forbidden');
const get = (path: string) => fetchDocument(origin + path, allowed);

test('a document comes with its bytes, type and charset', async () => {
  expect(await get('/policy')).toEqual({
    ok: true,
    value: {
      bytes: new Uint8Array([0xcf, 0xee, 0xeb]),
      url: `${origin}/policy`,
      mediaType: 'text/html',
      charset: 'windows-1251',
    },
  });
  expect(headers).not.toHaveProperty('cookie');
  expect(headers).not.toHaveProperty('referer');
});

test('a redirect is followed and the place that answered is told', async () => {
  expect(await get('/moved')).toMatchObject({ ok: true, value: { url: `${origin}/policy` } });
});

test('bytes without a type are left to the reader', async () => {
  expect(await get('/typeless')).toMatchObject({ ok: true, value: { mediaType: '' } });
});

test.each([
  ['/gone', 'error-page'],
  ['/denied', 'forbidden'],
  ['/nothing-here', 'error-page'],
  ['/to-front', 'moved'],
  ['/to-other', 'not-public'],
  ['/forbidden', 'not-public'],
  ['/picture', 'not-a-document'],
  ['/huge', 'too-large'],
])('%s is not obtained: %s', async (path, error) => {
  expect(await get(path)).toEqual({ ok: false, error });
});

test('a server that is not there is a value, not a crash', async () => {
  expect(await fetchDocument('http://127.0.0.1:1/', () => true)).toEqual({ ok: false, error: 'unreachable' });
});

test('this computer is out of bounds by default', async () => {
  expect(await fetchDocument(`${origin}/policy`)).toEqual({ ok: false, error: 'not-public' });
});

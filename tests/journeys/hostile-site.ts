import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages made for one test, each on a host of its own: `name` answers at `name.example`. */
export interface HostileSite {
  readonly port: number;
  url(name: string): string;
  close(): Promise<void>;
}

const page = (html: string): string =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Заявка</title>${html}`;

/** Serves each page at its host; every other path answers with thanks, `/refused` with an error's status. */
export async function serveHostile(pages: Readonly<Record<string, string>>): Promise<HostileSite> {
  const server = createServer((request, response) => {
    const { pathname, hostname } = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    const html = pathname === '/' ? pages[hostname.split('.')[0] ?? ''] : undefined;
    const thanks = '<p>Спасибо, мы перезвоним.</p>';
    response
      .writeHead(pathname === '/refused' ? 422 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page(html ?? thanks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (name) => `http://${name}.example/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** An honest form: one field, one tick, one button. `more` goes inside. */
export const form = (more = '', attributes = ''): string => `
  <form id="f" action="/thanks" ${attributes}>
    <input name="phone" placeholder="Телефон" value="9001112233">
    <label id="l"><input type="checkbox" name="agree"> Даю согласие на обработку персональных данных</label>
    ${more}
    <button id="go">Отправить заявку</button>
  </form>`;

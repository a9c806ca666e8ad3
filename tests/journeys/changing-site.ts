import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A shop whose policy says something else one day. */
export interface ChangingSite {
  readonly port: number;
  /** Requests for the policy so far, with whether a cookie came along. */
  readonly asked: { readonly cookie: boolean }[];
  /** Which text is served from now on; `gone` answers with an error. */
  serve(policy: 'first' | 'reworded' | 'second' | 'gone'): void;
  close(): Promise<void>;
}

const FORM = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Тёплый свитер</title>
  <h1>Свитера на заказ</h1>
  <form action="/spasibo" method="post">
    <label>Имя <input name="name" required></label>
    <label>Телефон <input name="phone" type="tel" required></label>
    <label><input type="checkbox" name="agree" required> Согласен на обработку персональных данных согласно
      <a href="/politika">политике</a></label>
    <button type="submit">Заказать</button>
  </form></html>`;

const CLAUSES = {
  who: '<p>1.1. Оператор персональных данных — ООО «Тёплый свитер», ИНН 9999001017.</p>',
  what: '<p>2.1. Мы собираем имя и номер телефона покупателя.</p>',
  why: '<p>3.1. Данные нужны, чтобы связать свитер и доставить его.</p>',
  whom: '<p>4.1. Телефон получает курьерская служба. Мы не передаём данные рекламным сетям.</p>',
  long: '<p>5.1. Персональные данные хранятся три года.</p>',
  back: '<p>6.1. Согласие можно отозвать письмом на адрес otzyv@sviter.example.</p>',
  rights: '<p>6.2. Вы вправе узнать, какие ваши данные у нас есть, исправить или удалить их.</p>',
};

const policy = (change: Partial<typeof CLAUSES> = {}): string => {
  const { who, what, why, whom, long, back, rights } = { ...CLAUSES, ...change };
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Политика — Тёплый свитер</title>
    <main><h1>Политика обработки персональных данных</h1>
    <h2>1. Кто мы</h2>${who}<h2>2. Какие данные мы собираем</h2>${what}<h2>3. Цели обработки</h2>${why}
    <h2>4. Кому передаём</h2>${whom}<h2>5. Сроки хранения</h2>${long}<h2>6. Ваши права</h2>${back}${rights}</main></html>`;
};

const POLICIES = {
  first: policy(),
  reworded: policy({ what: '<p>2.1. Мы запрашиваем у покупателя его имя и телефон.</p>' }),
  second: policy({
    what: '<p>2.1. Мы собираем имя, номер телефона и паспортные данные покупателя.</p>',
    whom: '<p>4.1. Телефон получает курьерская служба. Мы передаём данные рекламным сетям.</p>',
    long: '<p>5.1. Персональные данные хранятся десять лет.</p>',
  }),
};

/** Serves it on a free loopback port, to be reached as `sviter.example`. */
export async function serveChanging(): Promise<ChangingSite> {
  let current: keyof typeof POLICIES | 'gone' = 'first';
  const asked: { cookie: boolean }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://sviter.example');
    if (pathname !== '/politika') return page(response, pathname === '/spasibo' ? '<h1>Спасибо!</h1>' : FORM);
    asked.push({ cookie: request.headers.cookie !== undefined });
    if (current === 'gone') response.writeHead(404).end();
    else page(response, POLICIES[current]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    serve: (text) => void (current = text),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function page(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'visit=1' }).end(html);
}

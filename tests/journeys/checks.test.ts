import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import { untilShown } from './overlay.ts';
import { BROWSERS, builtExtension } from './world.ts';

const HEAD = '<!doctype html><html lang="ru"><meta charset="utf-8">';
/** It asks for a phone; one of its links has no address. */
const FORM = `${HEAD}<title>Прокат лодок</title><h1>Прокат лодок</h1>
  <form id="f" onsubmit="event.preventDefault()">
    <p><input name="name" placeholder="Имя" value="Анна"></p>
    <p><input name="phone" placeholder="Телефон" value="9001112233"></p>
    <p><label><input type="checkbox" name="agree"> Даю <a href="#">согласие</a> на обработку персональных данных,
      как описано в <a href="/policy">политике конфиденциальности</a></label></p>
    <button id="go">Отправить заявку</button>
  </form>`;
/** It lists no phone. */
const POLICY = `${HEAD}<title>Политика обработки персональных данных</title>
  <h1>Политика обработки персональных данных</h1>
  <p>Настоящая Политика в отношении обработки персональных данных разработана ООО «Тихая вода» (далее — Оператор) и
  определяет, как Оператор обрабатывает и защищает персональные данные пользователей сайта lodki.example в соответствии с
  Федеральным законом «О персональных данных».</p>
  <h2>1. Какие данные мы обрабатываем</h2>
  <p>Оператор обрабатывает следующие персональные данные пользователя:</p>
  <ul><li>фамилия, имя и отчество;</li><li>адрес электронной почты.</li></ul>
  <h2>2. Цели обработки персональных данных</h2>
  <p>Персональные данные обрабатываются, чтобы ответить на заявку и заключить договор проката.</p>
  <h2>3. Порядок и сроки обработки</h2>
  <p>Оператор не передаёт персональные данные третьим лицам. Срок обработки персональных данных не ограничен.</p>
  <h2>4. Права субъекта персональных данных</h2>
  <p>Отозвать согласие можно в любой день письмом на privacy@lodki.example.</p>`;

describe.each(BROWSERS)('checks in $family', (found) => {
  let server: Server;
  let driver: Driver;
  let extension: Extension;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      // Through a proxy the whole address is asked for.
      const { pathname } = new URL(url ?? '/', 'http://lodki.example');
      const html = pathname === '/' ? FORM : pathname === '/policy' ? POLICY : '';
      response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    driver = await launch(found, {
      extension: builtExtension(found.family),
      headless: true,
      examplePort: (server.address() as AddressInfo).port,
    });
    extension = await extensionOf(driver);
    await extension.useLanguage('ru');
  });
  afterAll(async () => {
    await driver.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('what the form asks for beyond its policy, and a link to nowhere, are said at the control and kept', async () => {
    const page = 'http://lodki.example/';
    const tab = await driver.open(page);
    const id = await extension.tabId(page);
    await untilShown(extension, id, 'a mark', ({ marks }) => marks.length === 1);
    // Ticking it is what has the policy read.
    await tab.click('[name=agree]');
    const { marks } = await untilShown(extension, id, 'the check', (shown) =>
      shown.marks.some(({ name }) => name.includes('телефон')),
    );
    await tab.clickAt(marks[0]?.x ?? 0, marks[0]?.y ?? 0);
    const { card } = await untilShown(extension, id, 'the card', (shown) => shown.card !== null);
    expect(card).toContain('этих данных нет: телефон');
    expect(card).toContain('У ссылки нет адреса: «согласие»');
    await tab.press('Escape');
    await tab.click('#go');
    await expect
      .poll(async () => (await extension.consents()).at(0)?.checks)
      .toEqual([
        { id: 'data-not-listed', kinds: ['phone'] },
        { id: 'dead-link', link: 'согласие' },
        { id: 'policy-warnings', flags: expect.arrayContaining(['unlimited-term']) as string[] },
      ]);
    await tab.close();
  });
});

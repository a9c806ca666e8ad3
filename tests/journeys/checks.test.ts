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
    <p><label><input type="checkbox" name="agree"> Даю <a href="#">согласие</a> на обработку персональных данных
      в соответствии с <a href="/policy">политикой конфиденциальности</a></label></p>
    <button id="go">Отправить заявку</button>
  </form>`;
/** It lists no phone. */
const POLICY = `${HEAD}<title>Политика обработки персональных данных</title>
  <h1>Политика обработки персональных данных</h1>
  <p>Настоящая политика определяет порядок обработки персональных данных посетителей сайта.</p>
  <h2>1. Какие данные мы собираем</h2>
  <p>Оператор обрабатывает следующие персональные данные:</p><ul><li>фамилия, имя и отчество;</li><li>адрес электронной почты.</li></ul>
  <h2>2. Цели обработки</h2><p>Персональные данные обрабатываются для ответа на заявку и для связи с посетителем.</p>
  <h2>3. Срок обработки</h2><p>Срок обработки персональных данных является неограниченным.</p>
  <h2>4. Права</h2><p>Субъект персональных данных вправе отозвать согласие, направив письмо по адресу privacy@lodki.example.</p>`;

describe.each(BROWSERS)('checks in $family', (found) => {
  let server: Server;
  let driver: Driver;
  let extension: Extension;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      const html = url === '/' ? FORM : url === '/policy' ? POLICY : '';
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
      .poll(async () => (await extension.consents()).at(0)?.checks, { timeout: 15_000 })
      .toEqual([
        { id: 'data-not-listed', kinds: ['phone'] },
        { id: 'dead-link', link: 'согласие' },
        { id: 'policy-warnings', flags: expect.arrayContaining(['unlimited-term']) as string[] },
      ]);
    await tab.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import { folded, wordsShown } from '../../scripts/tour/tour.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { serveHostile, type HostileSite } from './hostile-site.ts';
import { BROWSERS, builtExtension } from './world.ts';

const CLAUSES = [
  'ООО «Каравай» (далее — Оператор) обрабатывает имя, телефон и адрес доставки покупателя, чтобы исполнить заказ.',
  'Оператор передаёт адрес и телефон службе доставки на время перевозки заказа.',
  'Согласие можно отозвать письмом на адрес otzyv@karavai.example в любой день.',
  'Оператор хранит персональные данные покупателя три года после исполнения заказа.',
];
const POLICY = `<h1>Политика обработки персональных данных</h1>${CLAUSES.map((clause) => `<p>${clause}</p>`)
  .join('')
  .repeat(2)}`;
const SHOP = `<main><h2>Пекарня</h2>${'<p>Хлеб пекут каждое утро, а пироги к обеду и под заказ, в печи на дровах.</p>'.repeat(30)}</main>`;
const ENGLISH = '<p>The bakery keeps your name and phone for three years and then deletes them.</p>'.repeat(
  20,
);
const script = (code: string): string => `<script>${code}</script>`;
const quoted = (html: string): string => JSON.stringify(html).replaceAll('</', String.raw`<\/`);

/** Each is shown at a host of its own; what a policy's words are found in must be the policy and no more. */
const PAGES: Readonly<Record<string, string>> = {
  late: `${SHOP.slice(0, 200)}</p></main><div id="root"></div>${script(
    `setTimeout(() => { document.querySelector('#root').innerHTML = ${quoted(POLICY)}; }, 300);`,
  )}`,
  closed: `<policy-text></policy-text>${script(`customElements.define('policy-text', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = ${quoted(POLICY)}; }
  });`)}`,
  modal: `${SHOP}<dialog>${POLICY}</dialog>${script(`document.querySelector('dialog').showModal();`)}`,
  tongues: `<style>[lang=en] { display: none }</style><div>${POLICY}</div><div lang="en">${ENGLISH}</div>`,
  framed: `${SHOP}<iframe src="http://apart.example/" width="600" height="300"></iframe>`,
  apart: `<div style="height: 3000px">${POLICY}</div>`,
  inside: `<iframe width="600" height="300" srcdoc="${POLICY.replaceAll('"', '&quot;')}"></iframe>`,
};

describe.each(BROWSERS)('a policy in $family', (found) => {
  let site: HostileSite;
  let driver: Driver;
  let extension: Extension;

  beforeAll(async () => {
    site = await serveHostile({ ...PAGES, routes: '<div id="view"></div>' });
    const options = { extension: builtExtension(found.family), headless: true, examplePort: site.port };
    driver = await launch(found, options);
    extension = await extensionOf(driver);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  const read = async (url: string): Promise<ReadDocument> => {
    const outcome = await extension.ask('page.read', { tabId: await extension.tabId(url) });
    if (!outcome.ok) throw new Error(outcome.error);
    return outcome.value;
  };

  test.each([
    ['late', 'that scripts put in'],
    ['closed', 'in a closed shadow root'],
    ['modal', 'in a dialog over a shop'],
    ['tongues', 'of which another language is hidden'],
    ['framed', 'in a frame of another site'],
    ['inside', 'in a frame of its own'],
  ])('%s: %s is read, and a click goes to its words', async (name) => {
    const url = site.url(name);
    const tab = await driver.open(url);
    await tab.run('await new Promise((resolve) => setTimeout(resolve, 600))');
    const { summary, text } = await read(url);
    expect(summary.kind).toBe('policy');
    expect(summary.facts.operator?.value).toContain('Каравай');
    expect(summary.facts['withdrawal-email']?.value).toEqual(['otzyv@karavai.example']);
    expect(text).not.toMatch(name === 'late' ? /bakery/ : /Хлеб|bakery/);
    const [quote] = summary.claims.find(({ group }) => group === 'recipients')?.quotes ?? [];
    if (!quote) throw new Error('no quote for the recipients');
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    const { start, text: words } = quote;
    expect(await extension.ask('page.show', { tabId: await extension.tabId(url), text: words, start })).toBe(
      true,
    );
    if (name === 'modal') expect(await wordsShown(tab)).toBe(folded(words));
    await tab.close();
  });

  test('on one route of a page that scripts change is not on the next', async () => {
    const url = site.url('routes');
    const tab = await driver.open(url);
    const go = (route: string, html: string) =>
      tab.run(
        `history.pushState(0, '', '${route}'); document.querySelector('#view').innerHTML = ${JSON.stringify(html)};`,
      );
    const state = async () => extension.ask('page.state', { tabId: await extension.tabId(url) });
    await go('/?view=privacy', POLICY);
    expect((await state()).kind).toBe('policy');
    await go('/?view=cart', SHOP);
    expect((await state()).kind).toBe('other');
    await go('#/privacy', POLICY);
    expect((await state()).kind).toBe('policy');
    await go('#/cart', SHOP);
    expect((await state()).kind).toBe('other');
    await tab.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import { form, serveHostile, type HostileSite } from './hostile-site.ts';
import { shownIn, untilShown } from './overlay.ts';
import { BROWSERS, builtExtension, quiet } from './world.ts';

const MODAL = `<dialog id="d"><h2>Заявка</h2>${form()}</dialog><p>Лодки и вёсла</p>
  <script>document.querySelector('#d').showModal()</script>`;
const BANNER = `<p>Лодки</p><div role="dialog" id="c">Мы используем файлы cookie для статистики
  <button id="ok">Принять</button></div><script>ok.onclick = () => c.remove()</script>`;
const TAKEN = `${form()}<script>setInterval(() =>
  [...document.documentElement.children].forEach((child) => /^(head|body)$/i.test(child.localName) || child.remove()), 50)</script>`;

const LATE = `${form('<p id="e"></p>', 'novalidate')}<script>document.querySelector('#f').onsubmit = (event) => {
  event.preventDefault();
  setTimeout(() => { e.className = 'error'; e.textContent = 'Такой номер уже записан'; }, 4000);
};</script>`;

const EDGE = `<style>body { margin: 0 } form { padding: 4px }</style>${form()}`;

const PAGES = {
  edge: EDGE,
  plain: '<p>Лодки и вёсла</p>',
  order: form().replace('name="agree"', 'name="agree" checked'),
  stays: form('', 'onsubmit="event.preventDefault()"'),
  modal: MODAL,
  banner: BANNER,
  taken: TAKEN,
  late: LATE,
};

describe.each(BROWSERS)('marks and notice in $family', (found) => {
  let site: HostileSite;
  let driver: Driver;
  let extension: Extension;

  beforeAll(async () => {
    site = await serveHostile(PAGES);
    driver = await launch(found, {
      extension: builtExtension(found.family),
      headless: true,
      examplePort: site.port,
    });
    extension = await extensionOf(driver);
    await extension.useLanguage('ru');
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  const visit = async (name: keyof typeof PAGES): Promise<{ tab: Tab; id: number }> => {
    const tab = await driver.open(site.url(name));
    return { tab, id: await extension.tabId(site.url(name)) };
  };
  const marked = (id: number) => untilShown(extension, id, 'a mark', ({ marks }) => marks.length === 1);
  const choose = (options: object) =>
    extension.page.run(`const api = globalThis.browser ?? globalThis.chrome;
      const { settings } = await api.storage.local.get('settings');
      await api.storage.local.set({ settings: { ...settings, ...${JSON.stringify(options)} } });`);

  test('a mark says what is asked; it moves nothing, and unfolds by mouse and by key', async () => {
    const { tab, id } = await visit('order');
    const place = `return JSON.stringify(document.querySelector('[name=agree]').getBoundingClientRect())`;
    const before = await tab.run(place);
    const [mark] = (await marked(id)).marks;
    expect(await tab.run(place)).toBe(before);
    expect(mark?.name).toContain('Обработка данных');
    expect(mark?.name).toContain('заранее');
    await tab.clickAt(mark?.x ?? 0, mark?.y ?? 0);
    await untilShown(extension, id, 'the card', ({ card }) => card?.includes('Обработка данных') === true);
    await tab.press('Escape');
    await untilShown(extension, id, 'the card to fold', ({ card }) => card === null);
    await tab.press('Enter');
    await untilShown(extension, id, 'the card again', ({ card }) => card !== null);
    expect(await extension.consents()).toEqual([]);
    expect(await tab.run('return document.documentElement.lastElementChild.shadowRoot')).toBeNull();
    await tab.close();
  });

  test('the notice comes on the next page; Undo takes the record back', async () => {
    const { tab, id } = await visit('order');
    await marked(id);
    await tab.click('#go');
    const { notice, undo } = await untilShown(extension, id, 'the notice', (shown) => shown.notice !== null);
    expect(notice).toContain('Согласие записано');
    expect(notice).toContain('order.example');
    expect(await extension.consents()).toHaveLength(1);
    await tab.clickAt(undo?.x ?? 0, undo?.y ?? 0);
    await expect.poll(() => extension.consents()).toEqual([]);
    await tab.close();
  });

  test('a refusal that comes late takes the record back, and the notice with it', async () => {
    const { tab, id } = await visit('late');
    await marked(id);
    await tab.click('[name=agree]');
    await tab.click('#go');
    await untilShown(extension, id, 'the notice', ({ notice }) => notice?.includes('записано') === true);
    await untilShown(extension, id, 'no notice', ({ notice }) => notice === null);
    expect((await extension.consents()).filter(({ site: of }) => of === 'late.example')).toEqual([]);
    await tab.close();
  });

  test('the second time it says so', async () => {
    for (const words of ['Согласие записано', 'снова']) {
      const { tab, id } = await visit('stays');
      await marked(id);
      await tab.click('[name=agree]');
      await tab.click('#go');
      await untilShown(extension, id, words, ({ notice }) => notice?.includes(words) === true);
      await quiet();
      await tab.close();
    }
  });

  test('at the edge of the window it lies on no words', async () => {
    const { tab, id } = await visit('edge');
    const [mark] = (await marked(id)).marks;
    const isOnWords = await tab.run<boolean>(`
      const words = document.createRange();
      words.selectNodeContents(document.querySelector('[name=agree]').closest('label'));
      return [...words.getClientRects()].some(({ left, right, top, bottom }) =>
        left < ${mark?.x} + 9 && right > ${mark?.x} - 9 && top < ${mark?.y} + 9 && bottom > ${mark?.y} - 9)`);
    expect(isOnWords).toBe(false);
    await tab.close();
  });

  test('in a modal dialog it is within reach, and Escape closes the card alone', async () => {
    const { tab, id } = await visit('modal');
    const { marks, home } = await marked(id);
    expect(home).toBe('dialog');
    for (const time of ['', ' again']) {
      await tab.clickAt(marks[0]?.x ?? 0, marks[0]?.y ?? 0);
      await untilShown(extension, id, `the card${time}`, ({ card }) => card !== null);
      await tab.press('Escape');
      await untilShown(extension, id, 'the card to fold', ({ card }) => card === null);
      expect(await tab.run(`return document.querySelector('#d').open`)).toBe(true);
    }
    await tab.close();
  });

  test('a banner is logged silently; pages without consents get nothing', async () => {
    const before = (await extension.consents()).length;
    const { tab, id } = await visit('banner');
    await marked(id);
    await tab.click('#ok');
    await expect.poll(async () => (await extension.consents()).length).toBe(before + 1);
    await quiet();
    expect((await shownIn(extension, id))?.notice).toBeNull();
    await tab.close();
    const plain = await visit('plain');
    await quiet();
    expect(await shownIn(extension, plain.id)).toBeNull();
    await plain.tab.close();
  });

  test('a page that takes the marks away is left alone, and its consents are logged all the same', async () => {
    const before = (await extension.consents()).length;
    const { tab } = await visit('taken');
    await quiet();
    await tab.click('[name=agree]');
    await tab.click('#go');
    await expect.poll(async () => (await extension.consents()).length).toBe(before + 1);
    await tab.close();
  });

  test('both can be switched off', async () => {
    const { tab, id } = await visit('order');
    await marked(id);
    await choose({ marks: false, notice: false });
    await untilShown(extension, id, 'no marks', ({ marks }) => marks.length === 0);
    const before = (await extension.consents()).length;
    await tab.click('#go');
    await expect.poll(async () => (await extension.consents()).length).toBe(before + 1);
    await quiet();
    expect(await shownIn(extension, id)).toBeNull();
    await choose({ marks: true, notice: true });
    await tab.close();
  });
});

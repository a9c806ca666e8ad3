import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { part, Profile, said } from './profile.ts';
import { firstOrder } from './first-order.ts';
import { BROWSERS, type World } from './world.ts';

const API = 'const api = globalThis.browser ?? globalThis.chrome;';

const gone = (tab: Tab, testid: string): Promise<unknown> =>
  tab.until(`${testid} to go`, `return document.querySelector('${part(testid)}') === null`);
const there = (tab: Tab, testid: string, count = 1): Promise<unknown> =>
  tab.until(
    `${count} of ${testid}`,
    `return document.querySelectorAll('${part(testid)}').length === ${count}`,
  );
const value = (tab: Tab, testid: string): Promise<string> =>
  tab.run(`return document.querySelector('${part(testid)}').value`);
const choose = (tab: Tab, testid: string, option: string): Promise<void> =>
  tab.run(`const select = document.querySelector('${part(testid)}');
    select.value = '${option}';
    select.dispatchEvent(new Event('change', { bubbles: true }));`);
const search = (tab: Tab, words: string): Promise<void> =>
  tab.run(`const field = document.querySelector('${part('search')}');
    field.value = '${words}';
    field.dispatchEvent(new Event('input', { bubbles: true }));`);

/** How many rows every store of the log has. */
const rowsIn = (tab: Tab): Promise<Record<string, number>> =>
  tab.run(`const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('consent-ledger');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...database.objectStoreNames];
    const reading = database.transaction(names);
    const counts = await Promise.all(names.map((name) => new Promise((resolve, reject) => {
      const count = reading.objectStore(name).count();
      count.onsuccess = () => resolve([name, count.result]);
      count.onerror = () => reject(count.error);
    })));
    database.close();
    return Object.fromEntries(counts);`);

/** As if the person had chosen so on the settings page. */
const settle = ({ extension }: World, settings: object): Promise<void> =>
  extension.page.run(`${API} const { settings } = await api.storage.local.get('settings');
    await api.storage.local.set({ settings: { ...settings, ...${JSON.stringify(settings)} } });`);
const profileOf = ({ extension }: World): Promise<unknown> =>
  extension.page.run(`${API} return (await api.storage.local.get('profile')).profile ?? null;`);

const tell = async ({ extension }: World, id: string, operator: string): Promise<void> => {
  const told = {
    ...({ operator, site: '', day: '2026-03-02', clock: '', way: 'paper' } as const),
    ...{ words: 'Согласен на хранение копии', policy: '', note: '' },
    covers: ['processing'] as const,
  };
  const entered = await extension.ask('consent.enter', { id, zone: 'Europe/Moscow', told, files: [] });
  expect(entered).toEqual({ ok: true, value: id });
};

describe.each(BROWSERS)('what is let go of in $family', (found) => {
  let profile: Profile;
  let world: World;
  const open = (page: string): Promise<Tab> => world.driver.open(world.driver.extensionUrl(page));

  beforeAll(async () => {
    profile = await Profile.start(found);
    ({ world } = profile);
    await firstOrder(world);
    await tell(world, 'clinic', 'Клиника «Север»');
  });
  afterAll(() => profile.end());

  test('documents go by room: it is told before and after, what stays is found, and the chain holds', async () => {
    const list = await open('log.html');
    await there(list, 'record', 2);
    await search(list, 'курьерской службе');
    await there(list, 'record', 1);
    await settle(world, { trim: { room: 1 } });
    const tab = await profile.settings();
    await there(tab, 'trim-files');
    await choose(tab, 'trim-files', '90');
    await tab.until('the question', `return document.querySelector('dialog')?.innerText.includes('text')`);
    await tab.click('dialog .danger');
    await said(tab, 'room-said', 'Done.');
    // The list in the other window has heard of it.
    await gone(list, 'record');
    await search(list, 'василёк');
    await there(list, 'record', 1);
    await list.click(part('record'));
    await said(list, 'trimmed', 'let go of');
    await list.goto(world.driver.extensionUrl('log.html#/'));
    await list.click(part('check-log'));
    await said(list, 'log-checked', 'holds');
    await list.close();
    await tab.close();
  });

  test('what is erased in one window leaves the others, and nothing typed is lost', async () => {
    const record = await open('log.html#/record/clinic');
    await there(record, 'record-words');
    const plain = await open('log.html#/record/clinic');
    await there(plain, 'record-words');
    await record.type(part('new-note'), 'спросить о копии');
    const note = { id: 'n', consentId: 'clinic', time: '2026-03-03T10:00:00Z', text: 'из другого окна' };
    await world.extension.ask('consent.follow-up', { kind: 'note', content: note });
    await said(plain, 'note', 'из другого окна');
    await there(record, 'stale-changed');
    expect(await value(record, 'new-note')).toBe('спросить о копии');
    await world.extension.ask('consent.forget', { id: 'clinic' });
    await gone(plain, 'record-words');
    await there(record, 'stale-erased');
    await record.click(part('add-note'));
    await record.until('the word', `return document.body.innerText.includes('no longer on record')`);
    expect(await value(record, 'new-note')).toBe('спросить о копии');
    await record.click(part('redraw'));
    await gone(record, 'new-note');
    await gone(record, 'stale-erased');
    await plain.close();
    await record.close();
  });

  test('the popup of another window stops showing what was erased', async () => {
    const shop = await world.driver.open(world.site.url('vasilyok'));
    const popup = await open(`popup.html?tab=${await world.extension.tabId(world.site.url('vasilyok'))}`);
    await there(popup, 'record-link');
    await world.extension.ask('site.forget', { site: new URL(world.site.url('vasilyok')).host });
    await gone(popup, 'record-link');
    await popup.close();
    await shop.close();
  });

  test('everything goes, from every store; the name for letters stays, or goes as well', async () => {
    await tell(world, 'gym', 'Зал «Гиря»');
    await settle(world, { trim: {} });
    await world.extension.page.run(
      `${API} await api.storage.local.set({ profile: { plain: { fullName: 'Речная' } } });`,
    );
    const tab = await profile.settings();
    await there(tab, 'wipe');
    await gone(tab, 'wipe-empty');
    await tab.click(part('wipe'));
    await tab.until('that it stays', `return document.querySelector('dialog').innerText.includes('stay')`);
    await tab.click('dialog .danger');
    await tab.until('the word', `return document.body.innerText.includes('The log is erased')`);
    expect(Object.values(await rowsIn(tab)).every((count) => count === 0)).toBe(true);
    expect(await profileOf(world)).toEqual({ plain: { fullName: 'Речная' } });
    await tab.goto(world.driver.extensionUrl('log.html#/settings'));
    await there(tab, 'wipe-empty');
    await tab.click(part('wipe'));
    await tab.click(part('wipe-profile'));
    await tab.click('dialog .danger');
    await tab.until('the word', `return document.body.innerText.includes('so are your name')`);
    expect(await profileOf(world)).toBeNull();
    await tab.close();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor, type Tab } from '../../scripts/browser/driver.ts';
import { arrived } from './arrived.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const part = (testid: string) => `[data-testid=${testid}]`;
const words = (tab: Tab, testid: string) =>
  tab.until<string>(testid, `return document.querySelector('${part(testid)}')?.innerText.trim()`);
const says = (tab: Tab, said: string) =>
  tab.until(said, `return document.querySelector('${part('letter-text')}')?.innerText.includes('${said}')`);

describe.each(BROWSERS)('letters without a record, next and to several, in $family', (found) => {
  let world: World;
  let downloads: string;

  const log = (place: string): Promise<Tab> =>
    world.driver.open(world.driver.extensionUrl(`log.html#${place}`));
  const openedByClick = (place: string): Promise<string> =>
    waitFor(place, () =>
      world.extension.page.run<string>(
        `const tabs = await (globalThis.browser ?? chrome).tabs.query({});
         return tabs.map(({ url }) => url ?? '').find((url) => url.includes('#${place}')) ?? '';`,
      ),
    );

  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'consent-ledger-next-letters-'));
    world = await startWorld(found, { downloads });
  });
  afterAll(async () => {
    await world.end();
    rmSync(downloads, { recursive: true, force: true });
  });

  test('from a policy page, with nothing on record: one click to the draft, which asks only who writes', async () => {
    const url = world.site.url('vasilyok', 'policy.html');
    const policy = await world.driver.open(url);
    const panel = await world.driver.open(
      world.driver.extensionUrl(`sidepanel.html?tab=${await world.extension.tabId(url)}`),
    );
    await panel.until('the summary', `return document.querySelector('${part('write')}')`);
    await panel.click(part('write'));
    const draft = await world.driver.open(await openedByClick('/write/'));
    await words(draft, 'missing');
    await draft.type(part('full-name'), 'Речная Анна Сергеевна');
    await draft.type(part('own-email'), 'anna@rechnaya.example');
    await says(draft, 'могут обрабатываться в связи с сайтом vasilyok.example');
    await says(draft, 'любое данное мной согласие');
    const text = await words(draft, 'letter-text');
    expect(text).toMatch(/SHA-256: [0-9a-f]{64}/);
    expect(text).not.toMatch(/мной было дано|[{}]|undefined/);
    expect(await draft.run(`return document.querySelector('${part('addressee-email')}').value`)).toMatch(/@/);
    await draft.click(part('eml'));
    await expect.poll(async () => (await world.extension.letters()).length).toBe(1);
    const [kept] = await world.extension.letters();
    expect(kept).toMatchObject({ consentId: '', site: 'vasilyok.example', kind: 'withdraw-and-stop' });
    await draft.close();
    await panel.close();
    await policy.close();
  });

  test('what was sent and not answered leads to the next letter, and on to the authority', async () => {
    const [letter] = await world.extension.letters();
    const letterId = letter?.id ?? '';
    const sent = { id: 'sent-1', consentId: '', letterId, time: '2026-06-01T09:00:00Z', day: '2026-06-01' };
    const written = await world.extension.ask('consent.follow-up', {
      kind: 'letter-sent',
      content: { ...sent, channel: 'email' },
    });
    expect(written).toBe(true);
    const kept = await log(`/kept/${letterId}`);
    await kept.click(part('next-reminder'));
    await says(kept, 'ПОВТОРНОЕ ОБРАЩЕНИЕ');
    await says(kept, '1 июня 2026 года мной направлено обращение');
    expect(await words(kept, 'goes-along')).toContain('Копия обращения от 1 июня 2026 года');
    await kept.click(part('copy'));
    await kept.click(part('note-sent'));
    await kept.click(part('note-save'));
    // One case: the first letter's page tells of the reminder, and its term is the one that counts.
    const first = await log(`/kept/${letterId}`);
    await words(first, 'drafted-reminder');
    await words(first, 'termless');
    await first.until(
      'two letters sent',
      `return document.querySelectorAll('${part('step-sent')}').length === 2`,
    );
    const list = await log('/cases');
    await words(list, 'case-row');
    expect(await list.run(`return document.querySelectorAll('${part('case-row')}').length`)).toBe(1);
    await list.close();
    await first.close();
    const complaint = await log(`/next/complaint..${letterId}`);
    await says(complaint, 'Кому: Роскомнадзор');
    await says(complaint, 'ответ не получен');
    expect(await complaint.run(`return document.querySelector('${part('mail')}')`)).toBeNull();
    expect(await words(complaint, 'authority-ways')).not.toBe('');
    await complaint.close();
    await kept.close();
  });

  test('to several at once: one file each', async () => {
    const url = world.site.url('vasilyok');
    const shop = await world.driver.open(url);
    await world.controls(url);
    await shop.type('[name=name]', 'Аня');
    await shop.type('[name=phone]', '9001112233');
    await shop.click('[name=agree]');
    await shop.click('#order button');
    await world.logged(1);
    const list = await log('/');
    // What was searched for alone is begun with: of nothing found, nothing.
    await list.type(part('search'), 'нетакого');
    await list.click(part('several'));
    await list.until('the word of it', `return document.querySelector('${part('several-narrowed')}')`);
    expect(await list.run(`return document.querySelector('${part('several-row')}')`)).toBeNull();
    await list.click(part('several-whole'));
    await list.until('the rows', `return document.querySelector('${part('several-row')}')`);
    await list.click(part('choose-all'));
    await list.click(part('save-several'));
    const zip = unzipSync(await arrived(downloads, '.zip'));
    expect(Object.keys(zip)).toEqual(['01-vasilyok-example.eml']);
    expect(strFromU8(zip['01-vasilyok-example.eml'] ?? new Uint8Array())).toMatch(/^Date: .*X-Unsent: 1/s);
    expect(await words(list, 'several-saved')).not.toBe('');
    await expect.poll(async () => (await world.extension.letters()).length).toBe(3);
  });
});

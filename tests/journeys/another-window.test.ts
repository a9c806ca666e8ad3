import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { letter } from '../ledger/samples.ts';
import { firstOrder } from './first-order.ts';
import { part, said } from './profile.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const ENTRIES = 90;

const tell = async ({ extension }: World, id: string, day: string): Promise<void> => {
  const told = {
    ...({ operator: `Контора ${id}`, site: '', day, clock: '', way: 'paper' } as const),
    ...{ words: `Согласен на хранение копии ${id}`, policy: '', note: '' },
    covers: ['processing'] as const,
  };
  const entered = await extension.ask('consent.enter', { id, zone: 'Europe/Moscow', told, files: [] });
  expect(entered).toEqual({ ok: true, value: id });
};

/** The record that stands first in sight, and how far from the top. */
const inSight = (tab: Tab): Promise<{ href: string; top: number }> =>
  tab.run(`const row = [...document.querySelectorAll('${part('record')}')]
      .find((one) => one.getBoundingClientRect().top >= 0);
    return { href: row.getAttribute('href'), top: Math.round(row.getBoundingClientRect().top) };`);
const scrolled = (tab: Tab): Promise<number> => tab.run('return scrollY');
const newest = (tab: Tab, words: string): Promise<unknown> =>
  tab.until(
    `“${words}” first`,
    `return document.querySelector('${part('record')}')?.innerText.includes('${words}')`,
  );

describe.each(BROWSERS)('a log that is open while others write in $family', (found) => {
  let world: World;
  let list: Tab;

  beforeAll(async () => {
    world = await startWorld(found);
    await world.extension.useLanguage('en');
    for (let n = 0; n < ENTRIES; n++) {
      await tell(world, `e${n}`, `20${10 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-05`);
    }
    list = await world.driver.open(world.driver.extensionUrl('log.html'));
    await newest(list, `копии e${ENTRIES - 1}`);
  });
  afterAll(() => world.end());

  test('shows what is entered elsewhere, and the record in sight stays where it is', async () => {
    await list.run('scrollTo(0, 1600); await new Promise((next) => setTimeout(next, 300)); return 0');
    const before = await inSight(list);
    await tell(world, 'new', '2025-01-05');
    await newest(list, 'копии new');
    const after = await inSight(list);
    expect(after.href).toBe(before.href);
    expect(Math.abs(after.top - before.top)).toBeLessThan(12);
  });

  test('shows a consent given on a page, by itself', async () => {
    await list.run('scrollTo(0, 0); return 0');
    await firstOrder(world);
    await newest(list, 'соглас');
    expect(await scrolled(list)).toBe(0);
  });

  test('a record is drawn anew where the person was in it', async () => {
    const note = (id: string) => ({
      ...{ id, consentId: 'new', time: '2026-03-03T10:00:00Z' },
      text: `Разговор ${id}\n${'строка\n'.repeat(30)}`,
    });
    for (const id of ['n1', 'n2', 'n3'])
      await world.extension.ask('consent.follow-up', { kind: 'note', content: note(id) });
    await list.goto(world.driver.extensionUrl('log.html#/record/new'));
    await said(list, 'record-words', 'копии new');
    await list.run('scrollTo(0, 900); return 0');
    const place = await scrolled(list);
    expect(place).toBeGreaterThan(300);
    await world.extension.ask('consent.follow-up', { kind: 'note', content: note('n4') });
    await list.until('the note', `return document.body.innerText.includes('Разговор n4')`);
    // Past the moment for which the window is held as high as it was.
    await list.run('await new Promise((next) => setTimeout(next, 1_200)); return 0');
    expect(await scrolled(list)).toBe(place);
  });

  test('a form that was opened stays open and keeps the focus; what is noted in it takes the focus along', async () => {
    expect(await world.extension.ask('letter.keep', letter('mine', 'new'))).toBe(true);
    await list.goto(world.driver.extensionUrl('log.html#/kept/mine'));
    const focused = (testid: string) =>
      list.until(`the focus in ${testid}`, `return document.activeElement?.closest('${part(testid)}')`);
    await list.until('the button', `return document.querySelector('${part('note-sent')}')`);
    await list.run(`document.querySelector('${part('note-sent')}').focus(); return 0`);
    await list.press('Enter');
    await focused('note-sent-form');
    const form = await list.run(
      `window.before = document.querySelector('${part('note-sent-form')}'); return 0`,
    );
    expect(form).toBe(0);
    await tell(world, 'newer', '2025-02-05');
    await list.until(
      'the form drawn anew',
      `const form = document.querySelector('${part('note-sent-form')}'); return form && form !== window.before`,
    );
    await focused('note-sent-form');
    await list.click(part('note-save'));
    await said(list, 'case-state', 'Sent');
    await list.until('no form', `return !document.querySelector('${part('note-sent-form')}')`);
    await focused('case');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogExport } from '#lib/ledger/export.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import type { Family, Tab } from '../../scripts/browser/driver.ts';
import { choose, part, Profile, said } from './profile.ts';
import { firstOrder } from './first-order.ts';
import { BROWSERS } from './world.ts';

const timeless = (file: Uint8Array): string =>
  new TextDecoder().decode(file).replace(/^ "exported": ".*",$/m, '');
const logIn = (file: Uint8Array): LogExport => JSON.parse(new TextDecoder().decode(file)) as LogExport;

const PASSPHRASE = 'шесть ёлок у причала';

/** What the first profile of each browser saved. */
const saved = new Map<Family, { log: Uint8Array; backup: Uint8Array }>();

describe.each(BROWSERS)('a log that was made in $family', (found) => {
  let profile: Profile;

  beforeAll(async () => {
    profile = await Profile.start(found);
    await firstOrder(profile.world);
  });
  afterAll(() => profile.end());

  test('is saved as a file, as a table, and encrypted', async () => {
    const tab = await profile.settings();
    const log = await profile.save(tab, 'export', '.json');
    expect((await verifyLog(logIn(log))).problems).toEqual([]);
    const table = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await profile.save(tab, 'export-csv', '.csv'),
    );
    expect(table).toMatch(/^\uFEFFWhen,Time zone,Site,/);
    expect(table.trimEnd().split('\r\n')).toHaveLength(2);
    await tab.type(part('passphrase'), PASSPHRASE);
    await said(tab, 'strength', 'Hard to guess');
    await tab.type(part('passphrase-again'), PASSPHRASE);
    const backup = await profile.save(tab, 'save-backup', '.clbackup');
    expect(Buffer.from(backup).toString('latin1')).not.toContain('vasilyok');
    await said(tab, 'last-backup', 'Last backup');
    saved.set(found.family, { log, backup });
    await tab.close();
  });
});

describe.each(BROWSERS)('in a new profile of $family', (found) => {
  let profile: Profile;
  let tab: Tab;
  const other = BROWSERS.find(({ family }) => family !== found.family) ?? found;

  beforeAll(async () => {
    profile = await Profile.start(found);
    tab = await profile.world.driver.open(profile.world.driver.extensionUrl('log.html'));
  });
  afterAll(() => profile.end());

  test('the empty log leads to where one is restored', async () => {
    await tab.until('the link', `return document.querySelector('${part('restore')}') !== null`);
    await tab.click(part('restore'));
    await tab.until(
      'the focus on its heading, in view',
      `const heading = document.querySelector('${part('import-part')} h2');
       const { top } = heading?.getBoundingClientRect() ?? { top: -1 };
       return document.activeElement === heading && top >= 0 && top < innerHeight`,
    );
  });

  test(`a backup made in ${other.family} is refused to a wrong passphrase, and restored to the right one`, async () => {
    const { log, backup } = saved.get(other.family) ?? {};
    if (!log || !backup) throw new Error('no backup was made');
    await choose(tab, backup, 'mine.clbackup');
    await tab.type(part('unlock-passphrase'), 'wrong');
    await tab.click(part('unlock'));
    await said(tab, 'import-said', 'does not open it');
    await tab.run(`document.querySelector('${part('unlock-passphrase')}').value = ''`);
    await tab.type(part('unlock-passphrase'), PASSPHRASE);
    await tab.click(part('unlock'));
    await said(tab, 'import-new', '1 consent');
    expect(await profile.world.extension.consents()).toEqual([]);
    await tab.until('an empty log', `return document.querySelector('${part('wipe-empty')}') !== null`);
    await tab.run(`document.querySelector('${part('import-add')}').focus()`);
    await tab.press('Enter');
    await said(tab, 'import-said', 'Added to your log');
    await tab.until('the focus', `return document.activeElement.dataset.testid === 'import-said'`);
    await tab.until('a log to erase', `return document.querySelector('${part('wipe-empty')}') === null`);
    expect(timeless(await profile.save(tab, 'export', '.json'))).toBe(timeless(log));
  });

  test('a second log is merged, and once more adds nothing', async () => {
    const { log } = saved.get(found.family) ?? {};
    if (!log) throw new Error('no log was saved');
    await choose(tab, log, 'second.json');
    if (other !== found) {
      await tab.click(part('import-add'));
      await said(tab, 'import-said', 'Added to your log');
      await choose(tab, log, 'second.json');
    }
    await said(tab, 'import-said', 'here already');
    const merged = logIn(await profile.save(tab, 'export', '.json'));
    const browsers = new Set([found.family, other.family]).size;
    expect(new Set(merged.events.map(({ chain }) => chain)).size).toBe(browsers);
    expect(merged.consents).toHaveLength(browsers);
    expect((await verifyLog(merged)).problems).toEqual([]);
  });

  test('a damaged file is refused in words, and nothing changes', async () => {
    const { log } = saved.get(found.family) ?? {};
    if (!log) throw new Error('no log was saved');
    const before = timeless(await profile.save(tab, 'export', '.json'));
    await choose(tab, log.slice(0, -20), 'cut.json');
    await said(tab, 'import-said', 'cut off or damaged');
    const changed = new TextDecoder().decode(log).replace('персональных', 'персональнык');
    await choose(tab, new TextEncoder().encode(changed), 'changed.json');
    await said(tab, 'import-said', 'does not match its own hashes');
    expect(timeless(await profile.save(tab, 'export', '.json'))).toBe(before);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { choose, part, Profile, said } from './profile.ts';
import { firstOrder } from './first-order.ts';
import { BROWSERS } from './world.ts';

const textOf = (file: Uint8Array): string => new TextDecoder().decode(file);

/** Receipts of the one consent, as the first profile of a browser saved them. */
const saved = new Map<string, { kantara: Uint8Array; iso: Uint8Array }>();

describe.each(BROWSERS)('a consent given in $family', (found) => {
  let profile: Profile;
  let tab: Tab;

  beforeAll(async () => {
    profile = await Profile.start(found);
    await firstOrder(profile.world);
    const [consent] = await profile.world.extension.consents();
    tab = await profile.world.driver.open(
      profile.world.driver.extensionUrl(`log.html#/record/${consent?.id ?? ''}`),
    );
  });
  afterAll(() => profile.end());

  test('has a case file, one press from its record', async () => {
    await tab.click(part('open-case'));
    await said(tab, 'case-file', 'Я даю согласие на обработку персональных данных');
    await said(tab, 'case-file', 'otzyv@vasilyok.example');
    await said(tab, 'case-chain', 'npm run verify-log');
    const shown = await tab.run<string>(`return document.querySelector('${part('case-chain')}').innerText`);
    const [event] = await profile.world.extension.page.run<{ hash: string }[]>(
      `const open = indexedDB.open('consent-ledger');
       const ledger = await new Promise((done) => (open.onsuccess = () => done(open.result)));
       const all = ledger.transaction('events').objectStore('events').getAll();
       return new Promise((done) => (all.onsuccess = () => done(all.result)))`,
    );
    expect(shown.replaceAll(/\s/g, '')).toContain(event?.hash);
  });

  test('is saved as receipts that its own log knows', async () => {
    const kantara = await profile.save(tab, 'case-kantara', '.json');
    const iso = await profile.save(tab, 'case-iso', '.jsonld');
    expect(JSON.parse(textOf(kantara))).toMatchObject({ version: 'KI-CR-v1.1.0', sensitive: false });
    expect(JSON.parse(textOf(iso))).toMatchObject({ '@type': 'dpv:ConsentReceipt' });
    saved.set(found.family, { kantara, iso });
    const settings = await profile.settings();
    await choose(settings, kantara, 'receipt.json');
    await said(settings, 'import-said', 'here already');
    const all = await profile.save(settings, 'export-iso', '.jsonld');
    expect(JSON.parse(textOf(all))).toMatchObject({
      'dpv:hasRecordOfActivity': [{ '@type': 'dpv:ConsentRecord' }],
    });
    const zip = await profile.save(settings, 'export-kantara', '.zip');
    expect(textOf(zip.slice(0, 2))).toBe('PK');
    await choose(settings, zip, 'receipts.zip');
    await said(settings, 'import-said', 'An archive with 1 consent receipt');
    await said(settings, 'import-said', 'here already');
    await choose(settings, zip.slice(0, -9), 'cut.zip');
    await said(settings, 'import-said', 'The archive is cut off or damaged');
    await settings.close();
  });
});

describe.each(BROWSERS)('in a new profile of $family', (found) => {
  let profile: Profile;
  let tab: Tab;

  beforeAll(async () => {
    profile = await Profile.start(found);
    tab = await profile.settings();
  });
  afterAll(() => profile.end());

  test('a receipt becomes an entry that says so, once', async () => {
    const { kantara, iso } = saved.get(found.family) ?? {};
    if (!kantara || !iso) throw new Error('no receipt was saved');
    await choose(tab, kantara, 'receipt.json');
    await said(tab, 'import-said', 'A consent receipt: Kantara 1.1');
    expect(await profile.world.extension.consents()).toEqual([]);
    await tab.click(part('import-add'));
    await said(tab, 'import-said', 'Added to your log');
    const [entry] = await profile.world.extension.consents();
    expect(entry).toMatchObject({ certainty: 'told', entered: { receipt: 'kantara-1.1' } });
    await choose(tab, iso, 'receipt.jsonld');
    await said(tab, 'import-said', 'here already');
    const record = await profile.world.driver.open(
      profile.world.driver.extensionUrl(`log.html#/record/${entry?.id ?? ''}`),
    );
    await said(record, 'certainty', 'Taken from a consent receipt');
    await record.close();
  });

  test('a damaged one is refused in words', async () => {
    const { kantara, iso } = saved.get(found.family) ?? {};
    if (!kantara || !iso) throw new Error('no receipt was saved');
    await choose(
      tab,
      new TextEncoder().encode(textOf(kantara).replace('"EXPLICIT"', '"IMPLICIT"')),
      'changed.json',
    );
    await said(tab, 'import-said', 'does not match its own hashes');
    await choose(tab, iso.slice(0, -30), 'cut.jsonld');
    await said(tab, 'import-said', 'cut off or damaged');
    await choose(tab, new TextEncoder().encode('{"version":"KI-CR-v0.8"}'), 'old.json');
    await said(tab, 'import-said', 'another kind or version');
    expect(await profile.world.extension.consents()).toHaveLength(1);
  });
});

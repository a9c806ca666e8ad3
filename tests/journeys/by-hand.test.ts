import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogExport } from '#lib/ledger/export.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import type { Told } from '#lib/model/told.ts';
import type { Tab } from '../../scripts/browser/driver.ts';
import { arrived } from './arrived.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const PICTURE = new Uint8Array(readFileSync(new URL('../../scripts/tour/readme.png', import.meta.url)));
const DRAWING = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');

const part = (testid: string): string => `[data-testid=${testid}]`;
const there = (tab: Tab, testid: string, count = 1): Promise<unknown> =>
  tab.until(
    `${count} of ${testid}`,
    `return document.querySelectorAll('${part(testid)}').length >= ${count}`,
  );
const says = (tab: Tab, testid: string, words: string): Promise<unknown> =>
  tab.until(
    `“${words}” in ${testid}`,
    `return [...document.querySelectorAll('${part(testid)}')].some((one) =>
       (one.matches('input, textarea') ? one.value : one.innerText).includes(${JSON.stringify(words)}))`,
  );

/** As if the person had chosen them: no script may open the browser's own window for that. */
const choose = (tab: Tab, testid: string, name: string, file: Uint8Array): Promise<void> =>
  chooseAll(tab, testid, [name], file);
const chooseAll = (tab: Tab, testid: string, names: readonly string[], file: Uint8Array): Promise<void> =>
  tab.run(`const bytes = Uint8Array.from(atob('${Buffer.from(file).toString('base64')}'), (c) => c.charCodeAt(0));
    const chosen = new DataTransfer();
    for (const name of ${JSON.stringify(names)}) chosen.items.add(new File([bytes], name));
    const input = document.querySelector('${part(testid)}');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));`);

/** Fields that the browser fills in its own way (dates), or that hold something already. */
const fill = (tab: Tab, testid: string, value: string): Promise<void> =>
  tab.run(`const field = document.querySelector('${part(testid)}');
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));`);

const logIn = (file: string): LogExport => JSON.parse(file) as LogExport;
const timeless = (file: string): string => file.replace(/^ "exported": ".*",$/m, '');

describe.each(BROWSERS)('a consent entered by hand in $family', (found) => {
  const downloads = mkdtempSync(join(tmpdir(), 'consent-ledger-downloads-'));
  let world: World;
  let tab: Tab;
  let id = '';
  let saved = '';

  const go = async (place: string): Promise<void> => {
    await tab.goto(world.driver.extensionUrl('log.html'));
    await tab.goto(world.driver.extensionUrl(`log.html#${place}`));
  };

  /** Presses what saves, and gives the file that arrives. */
  const save = async (testid: string, ending: string): Promise<Uint8Array> => {
    for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
    await tab.click(part(testid));
    return arrived(downloads, ending);
  };
  const saveLog = async (): Promise<string> => {
    await go('/settings');
    await there(tab, 'export-evidence');
    return new TextDecoder().decode(await save('export', '.json'));
  };

  beforeAll(async () => {
    world = await startWorld(found, { downloads });
    await world.extension.useLanguage('en');
    tab = await world.driver.open(world.driver.extensionUrl('log.html'));
  });
  afterAll(async () => {
    await world.end();
    rmSync(downloads, { recursive: true, force: true });
  });

  test('goes on record with a picture that shows it, and nothing that a browser would run', async () => {
    await tab.click(part('tell'));
    await there(tab, 'tell-form');
    await tab.click(part('tell-save'));
    await tab.until('the complaint', `return document.body.innerText.includes('Say who')`);
    await tab.until('the field', `return document.activeElement?.dataset.testid === 'tell-operator'`);
    await tab.type(part('tell-operator'), 'Клиника «Север»');
    await fill(tab, 'tell-day', '2026-03-02');
    await tab.type(part('tell-words'), 'Согласен на рассылку и на обработку данных о здоровье');
    await tab.until(
      'what the words cover to be ticked',
      `return ['marketing', 'special'].every((one) =>
         document.querySelector('${part('tell-covers')} :checked[value=' + one + ']'))`,
    );
    await tab.click(`${part('tell-covers')} [value=marketing]`);
    await fill(tab, 'tell-words', 'Согласен на обработку данных о здоровье');
    await tab.type(part('tell-note'), 'подписано у стойки');
    await choose(tab, 'evidence-file', 'drawing.svg', DRAWING);
    await says(tab, 'entry-refused', 'drawing.svg');
    await choose(tab, 'evidence-file', 'drawing.png', DRAWING);
    await says(tab, 'entry-refused', 'drawing.png');
    await chooseAll(tab, 'evidence-file', ['one.svg', 'two.svg', 'three.svg'], DRAWING);
    for (const name of ['one.svg', 'two.svg', 'three.svg']) await says(tab, 'entry-refused', name);
    await there(tab, 'entry-refused', 3);
    await choose(tab, 'evidence-file', 'бланк.png', PICTURE);
    await says(tab, 'picked', 'бланк.png');
    await tab.click(part('tell-save'));
    await there(tab, 'evidence');
    await tab.until(
      'the picture',
      `return document.querySelector('${part('evidence')} img')?.naturalWidth > 0`,
    );
    await says(tab, 'certainty', 'by hand');
    await says(tab, 'certainty', 'Entered in the log on');
    await says(tab, 'way', 'On paper');
    await says(tab, 'note', 'подписано у стойки');
    const [consent] = await world.extension.consents();
    expect(consent).toMatchObject({ certainty: 'told', time: '2026-03-02', ticked: null });
    // As the person left it, not as the later words read.
    expect(consent?.control.covers).toEqual(['processing', 'special']);
    expect(consent?.entered?.evidence).toMatchObject([{ mediaType: 'image/png', size: PICTURE.length }]);
    id = consent?.id ?? '';
    expect(await save('save-evidence', '.png')).toEqual(PICTURE);
  });

  test('is put right, and shows what it was before', async () => {
    await tab.click(part('correct'));
    await there(tab, 'correct-form');
    await fill(tab, 'tell-operator', 'Клиника «Юг»');
    await fill(tab, 'tell-words', 'Согласен на обработку сведений о здоровье');
    await tab.click(part('correct-save'));
    await says(tab, 'record-words', 'сведений о здоровье');
    await tab.click(`${part('correction')} summary`);
    await says(tab, 'was', 'Согласен на обработку данных о здоровье');
    await says(tab, 'was', 'Клиника «Север»');
  });

  test('is found by the corrected words, and cited by them in a letter', async () => {
    await go('/');
    await there(tab, 'record');
    await tab.type(part('search'), 'клиника сведений юг');
    await says(tab, 'found', '1 record');
    await fill(tab, 'search', 'север');
    await says(tab, 'found', '0 records');
    await go(`/letter/${id}`);
    await says(tab, 'addressee-name', 'Клиника «Юг»');
    await tab.type(part('addressee-email'), 'data@klinika.example');
    await tab.type(part('full-name'), 'Анна Сергеевна Речная');
    await tab.type(part('own-email'), 'anna@rechnaya.example');
    await says(tab, 'letter-text', 'на бумаге мной было дано согласие');
    await says(tab, 'letter-text', 'сведений о здоровье');
  });

  test('goes out with its picture, and comes back in a new profile as it was', async () => {
    saved = await saveLog();
    const log = logIn(saved);
    expect((await verifyLog(log)).problems).toEqual([]);
    expect(log.evidence).toHaveLength(1);
    expect(log.consents[0]?.entered?.operator).toBe('Клиника «Юг»');
    await tab.click(part('export-evidence'));
    const slim = logIn(new TextDecoder().decode(await save('export', '.json')));
    expect(slim.evidence).toBeUndefined();
    await world.end();
    world = await startWorld(found, { downloads });
    await world.extension.useLanguage('en');
    tab = await world.driver.open(world.driver.extensionUrl('log.html#/settings'));
    await there(tab, 'choose-import');
    await choose(tab, 'import-file', 'log.json', new TextEncoder().encode(saved));
    await says(tab, 'import-new', '1 file of evidence');
    await tab.click(part('import-add'));
    await there(tab, 'import-done');
    expect(timeless(await saveLog())).toBe(timeless(saved));
    await go(`/record/${id}`);
    await tab.until(
      'the picture',
      `return document.querySelector('${part('evidence')} img')?.naturalWidth > 0`,
    );
    await says(tab, 'record-words', 'сведений о здоровье');
    await there(tab, 'correction');
    await says(tab, 'note', 'подписано у стойки');
  });

  test('its operator is joined with another by the person, and set apart again', async () => {
    await go('/tell');
    await there(tab, 'tell-form');
    await tab.type(part('tell-operator'), 'ООО «Юг-Мед»');
    await tab.click(part('tell-save'));
    await there(tab, 'record-site');
    await go(`/record/${id}`);
    await there(tab, 'operator');
    await tab.click(`${part('operator')} a`);
    await there(tab, 'same-as');
    await tab.click(part('same-as'));
    await tab.type(part('same-search'), 'юг-мед');
    await tab.click(`${part('same-found')} button`);
    await says(tab, 'joined', 'Юг-Мед');
    await says(tab, 'found', '2 records');
    await tab.click(`${part('joined')} button`);
    await says(tab, 'found', '1 record');
    await tab.until('nobody joined', `return document.querySelector('${part('joined')}') === null`);
  });

  test('two of one name are parted by site, and are one again', async () => {
    for (const site of ['moscow.example', 'tver.example']) {
      const told: Told = {
        ...{ operator: 'ИП Иванов', site, day: '2026-01-05', clock: '', way: 'paper' },
        ...{ words: 'Согласен', covers: ['processing'], policy: '', note: '' },
      };
      const entry = { id: crypto.randomUUID(), zone: 'Europe/Moscow', told, files: [] };
      await world.extension.ask('consent.enter', entry);
    }
    await go(`/operator/${encodeURIComponent('name:ип иванов')}`);
    await there(tab, 'part');
    await tab.click(part('part'));
    await tab.click(`${part('part-site')} button`);
    await there(tab, 'apart');
    await says(tab, 'found', '1 record');
    await tab.click(part('reunite'));
    await there(tab, 'part');
    await says(tab, 'found', '2 records');
  });

  test('forgotten, nothing of it is left', async () => {
    await world.extension.ask('consent.forget', { id });
    await go('/settings');
    await there(tab, 'export');
    const left = new TextDecoder().decode(await save('export', '.json'));
    expect(left).not.toMatch(/Клиника|здоровье|стойки|бланк/);
    expect((await verifyLog(logIn(left))).problems).toEqual([]);
  });
});

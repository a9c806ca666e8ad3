import type { Tab } from '../browser/driver.ts';
import { waitFor } from '../browser/driver.ts';
import { AWKWARD_SITES } from './life/awkward.ts';
import { PAGE, PANEL, PHONE, POPUP, type Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { there } from './there.ts';

const BOTH = [PAGE, PHONE] as const;
const CROWDED = 'http://crowded.example/';

const listed = async (stage: Stage, place = '/'): Promise<Tab> => there(await stage.log(place), 'record');

const searched = async (stage: Stage, words: string, found: string): Promise<Tab> => {
  const tab = await listed(stage);
  await tab.type('[data-testid=search]', words);
  await tab.until('the search', found);
  return tab;
};

/** The document kept of a site, newest last. */
const kept = async ({ extension }: Stage, host: string): Promise<readonly string[]> =>
  (await extension.kept()).filter(({ url }) => url.includes(`//${host}/`)).map(({ sha256 }) => sha256);

const document = async (stage: Stage, host: string): Promise<Tab> =>
  there(await stage.log(`/document/${(await kept(stage, host))[0] ?? ''}`), 'summary');

const changes = async (stage: Stage): Promise<Tab> =>
  there(await stage.log(`/changes/${(await kept(stage, 'sviter.example')).join('..')}`), 'text-diff');

const refusedImport = async (stage: Stage): Promise<Tab> => {
  const tab = await there(await stage.log('/settings'), 'import-file');
  await tab.run(`const input = document.querySelector('[data-testid=import-file]');
    const files = new DataTransfer();
    files.items.add(new File(['{"no": "log"}'], 'no-log.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));`);
  await tab.until(
    'the refusal',
    `return document.querySelector('[data-testid=import-said] .notice') !== null`,
  );
  await tab.run(`document.querySelector('[data-testid=import-part]').scrollIntoView()`);
  return tab;
};

const scrolledTo = async (stage: Stage, place: string, testid: string): Promise<Tab> => {
  const tab = await there(await stage.log(place), testid);
  await tab.run(`document.querySelector('[data-testid=${testid}]').scrollIntoView()`);
  return tab;
};

/** What a surface shows while a long document is fetched. */
const fetching = async (stage: Stage): Promise<Tab> => {
  const tab = await there(await stage.about('popup', stage.site.url('luzhi', 'empty.html')), 'site');
  const id = await stage.extension.tabId(stage.site.url('luzhi', 'empty.html'));
  await tab.run(`await (globalThis.browser ?? chrome).storage.session.set(
    { 'reading:${id}': { stage: 'fetching', done: 3400000, of: 9100000 } })`);
  return there(tab, 'progress');
};

/**
 * Our marks on a page: the first is unfolded by a click on the place where it is. By an address of its own, since tabs
 * of earlier scenes may show the other.
 */
const marked = async (stage: Stage): Promise<Tab> => {
  const url = stage.site.url('kvartal-remont', 'index.html');
  const tab = await stage.driver.open(url);
  await waitFor('the card', async () => {
    if (await placeOf(stage, url, '.card')) return true;
    const mark = await placeOf(stage, url, '.mark');
    if (mark) await tab.clickAt(mark.x, mark.y);
    return false;
  });
  return tab;
};

/** The middle of a part of our overlay, which the page itself does not see. */
async function placeOf(
  { extension }: Stage,
  url: string,
  part: string,
): Promise<{ x: number; y: number } | null> {
  const tabId = await extension.tabId(url);
  return extension.page.run(`const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: ${tabId} }, func: () => {
      const host = globalThis.consentLedgerOwn;
      const found = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('${part}');
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    } });
    return result ?? null;`);
}

const noticed = async (stage: Stage): Promise<Tab> => {
  const url = stage.site.url('vasilyok', 'index.html');
  const tab = await stage.driver.open(url);
  const before = (await stage.extension.consents()).length;
  await waitFor('a mark', () => placeOf(stage, url, '.mark'));
  await tab.type('[name=name]', 'Анна');
  await tab.type('[name=phone]', '+7 900 000-00-00');
  await tab.click('[name=agree]');
  await tab.click('#order button');
  await waitFor('a record', async () => (await stage.extension.consents()).length > before);
  await new Promise((resolve) => setTimeout(resolve, 900));
  return tab;
};

/** What our own surfaces show; pages that we only mark are nobody's to judge. */
export const LIFE: readonly Scene[] = [
  { name: 'log, long', sizes: BOTH, open: listed },
  {
    name: 'log, found in a policy',
    sizes: BOTH,
    open: (stage) => searched(stage, 'рекламных', `return document.querySelector('mark') !== null`),
  },
  {
    name: 'log, nothing found',
    sizes: BOTH,
    open: (stage) =>
      searched(stage, 'бегемот', `return document.querySelector('[data-testid=record]') === null`),
  },
  { name: 'map', sizes: BOTH, open: async (stage) => there(await stage.log('/map'), 'receiver') },
  {
    name: 'map, phone',
    sizes: BOTH,
    open: async (stage) => there(await stage.log('/map/phone'), 'receiver'),
  },
  { name: 'site', sizes: BOTH, open: (stage) => listed(stage, '/site/sviter.example') },
  {
    name: 'site, awkward',
    sizes: BOTH,
    open: (stage) => listed(stage, `/site/${encodeURIComponent(AWKWARD_SITES[0])}`),
  },
  {
    name: 'record, checks and changes',
    sizes: BOTH,
    open: async (stage) => there(await stage.log('/record/odd'), 'see-changes'),
  },
  {
    name: 'record, awkward',
    sizes: BOTH,
    open: async (stage) => there(await stage.log('/record/awkward-0'), 'record-words'),
  },
  { name: 'changes', sizes: BOTH, open: changes },
  { name: 'document, everything', sizes: BOTH, open: (stage) => document(stage, AWKWARD_SITES[0]) },
  {
    name: 'document, silent',
    sizes: BOTH,
    open: (stage) => document(stage, 'ы.example'),
  },
  {
    name: 'letter, awkward',
    sizes: BOTH,
    open: async (stage) => there(await stage.log('/letter/awkward-0'), 'missing'),
  },
  { name: 'settings, shortcuts', sizes: BOTH, open: (stage) => scrolledTo(stage, '/settings', 'shortcuts') },
  { name: 'settings, backup', sizes: BOTH, open: (stage) => scrolledTo(stage, '/settings', 'backup-part') },
  { name: 'settings, import refused', sizes: BOTH, open: refusedImport },
  {
    name: 'popup, crowded',
    sizes: [POPUP],
    open: async (stage) => there(await stage.about('popup', CROWDED), 'control'),
  },
  { name: 'popup, fetching', sizes: [POPUP], open: fetching },
  {
    name: 'popup, no answer',
    sizes: [POPUP],
    open: async ({ driver }) => driver.open(driver.extensionUrl('popup.html?tab=999999')),
  },
  {
    name: 'side panel, crowded',
    sizes: [PANEL, PHONE],
    open: async (stage) => there(await stage.about('sidepanel', `${CROWDED}policy`), 'summary'),
  },
];

/** What lies upon other people's pages: to be looked at, for the rest of the page is not ours. */
export const ON_PAGES: readonly Scene[] = [
  { name: 'mark, card', sizes: BOTH, open: marked },
  { name: 'notice', sizes: BOTH, open: noticed },
];

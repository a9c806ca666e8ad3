import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { folded, wordsShown } from '../../scripts/tour/tour.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const quotesIn = ({ summary }: ReadDocument) => summary.claims.flatMap(({ quotes }) => quotes);
const idsIn = ({ summary }: ReadDocument) => summary.claims.map(({ group, id }) => `${group}/${id}`);

describe.each(BROWSERS)('reading in $family', (found) => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld(found);
  });
  afterAll(() => world.end());

  const fetched = async (operator: string, path: string) =>
    world.extension.ask('address.read', { url: world.site.url(operator, path) });
  const value = async (operator: string, path: string): Promise<ReadDocument> => {
    const outcome = await fetched(operator, path);
    if (!outcome.ok) throw new Error(outcome.error);
    return outcome.value;
  };

  test('an open policy: every quote is in the page, a click goes to the words', async () => {
    const url = world.site.url('vasilyok', 'policy.html');
    const tab = await world.driver.open(url);
    const tabId = await world.extension.tabId(url);
    const outcome = await world.extension.ask('page.read', { tabId });
    if (!outcome.ok) throw new Error(outcome.error);
    const read = outcome.value;
    expect(read.summary.kind).toBe('policy');
    expect(read.summary.facts.operator?.value).toContain('Василёк и Ко');
    expect(read.summary.facts['withdrawal-email']?.value).toEqual(['otzyv@vasilyok.example']);
    expect(idsIn(read)).toEqual(
      expect.arrayContaining(['data/phone', 'data/ip', 'purposes/delivery', 'recipients/authorities']),
    );
    const page = folded(await tab.run<string>('return document.body.textContent'));
    for (const quote of quotesIn(read)) expect(page).toContain(folded(quote.text));

    const [quote] = read.summary.claims.find(({ id }) => id === 'authorities')?.quotes ?? [];
    if (quote === undefined) throw new Error('no quote for the authorities');
    expect(await world.extension.ask('page.show', { tabId, text: quote.text, start: quote.start })).toBe(
      true,
    );
    expect(await wordsShown(tab)).toBe(folded(quote.text));
    await tab.close();
  });

  test('a PDF by its link', async () => {
    const read = await value('zubnoy-dvor', 'politika.pdf');
    expect(read.summary.facts.operator?.value).toContain('Зубной двор');
    expect(idsIn(read)).toEqual(
      expect.arrayContaining([
        'data/health',
        'data/government-id',
        'flags/special-data-without-written-consent',
      ]),
    );
    for (const quote of quotesIn(read)) expect(read.text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  test('a DOCX by its link', async () => {
    const read = await value('kamerton', 'politika.docx');
    expect(read.summary.facts['operator-ids']?.value).toEqual(expect.arrayContaining(['999900303006']));
    expect(idsIn(read)).toEqual(expect.arrayContaining(['data/email', 'purposes/communication']));
    for (const quote of quotesIn(read)) expect(read.text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  test('a policy in English', async () => {
    const read = await value('lantern-quay', 'privacy.html');
    expect(read.lang).toBe('en');
    expect(idsIn(read)).toEqual(expect.arrayContaining(['data/email', 'recipients/analytics-providers']));
  });

  test('what cannot be read says why', async () => {
    expect(await fetched('luzhi', 'no-such-page.html')).toMatchObject({ ok: false, error: 'missing' });
    expect(await fetched('luzhi', 'empty.html')).toMatchObject({ ok: false, error: 'empty' });
    expect(await fetched('luzhi', 'broken.pdf')).toMatchObject({ ok: false, error: 'broken' });
  });

  test('an ordinary page is no policy', async () => {
    const url = world.site.url('luzhi');
    const tab = await world.driver.open(url);
    const tabId = await world.extension.tabId(url);
    const outcome = await world.extension.ask('page.read', { tabId });
    if (!outcome.ok) throw new Error(outcome.error);
    expect(outcome.value.summary.kind).toBe('other');
    expect(quotesIn(outcome.value)).toEqual([]);
    expect((await world.extension.ask('page.state', { tabId })).controls).toEqual([]);
    await tab.close();
  });

  test("the browser's own pages are said to be closed to us", async () => {
    const before = await tabIds(world);
    const tab = await world.driver.open(found.family === 'firefox' ? 'about:license' : 'chrome://version');
    const [tabId] = (await tabIds(world)).filter((id) => !before.includes(id));
    expect(await world.extension.ask('page.state', { tabId: tabId ?? -1 })).toMatchObject({
      access: 'browser-page',
      controls: [],
    });
    await tab.close();
  });
});

const tabIds = (world: World): Promise<number[]> =>
  world.extension.page.run(
    'return (await (globalThis.browser ?? chrome).tabs.query({})).map((tab) => tab.id)',
  );

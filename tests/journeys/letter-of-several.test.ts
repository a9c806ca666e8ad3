import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import type { Consent } from '../../lib/model/consent.ts';
import { firstOrder } from './first-order.ts';
import { part, Profile, said } from './profile.ts';
import { BROWSERS, type World } from './world.ts';

const there = (tab: Tab, testid: string): Promise<unknown> =>
  tab.until(testid, `return document.querySelector('${part(testid)}') !== null`);
const points = (tab: Tab): Promise<string[]> =>
  tab.run(`return document.querySelector('${part('letter-text')}').innerText
    .split('\\n').filter((line) => /^[0-9][)] /.test(line))`);
const standingIn = (tab: Tab, words: string): Promise<unknown> =>
  tab.until(
    words,
    `return document.querySelectorAll('${part('letter')}').length === 1
    && document.querySelector('${part('letter')}').innerText.includes('${words}')`,
  );

/** Told of at the shop's own site: one more consent to the same operator. */
const tell = async ({ extension }: World, id: string, site: string, operator = 'Василёк'): Promise<void> => {
  const told = {
    ...({ operator, site, day: '2026-03-02', clock: '10:00', way: 'site' } as const),
    ...{ words: 'Согласна на рассылку каталога', policy: '', note: '' },
    covers: ['marketing'] as const,
  };
  const entered = await extension.ask('consent.enter', { id, zone: 'Europe/Moscow', told, files: [] });
  expect(entered).toEqual({ ok: true, value: id });
};

describe.each(BROWSERS)('one letter for several consents in $family', (found) => {
  let profile: Profile;
  let world: World;
  let consent: Consent;
  const open = (place: string): Promise<Tab> =>
    world.driver.open(world.driver.extensionUrl(`log.html#${place}`));

  beforeAll(async () => {
    profile = await Profile.start(found);
    ({ world } = profile);
    await firstOrder(world);
    const [first] = await world.extension.consents();
    if (!first) throw new Error('no consent on record');
    consent = first;
    await tell(world, 'catalogue', consent.site);
  });
  afterAll(() => profile.end());

  test('a letter is about its record; others to the operator are a tick away', async () => {
    const letter = await open(`/letter/${consent.id}`);
    await letter.until('the letter', `return document.querySelector('${part('full-name')}')`);
    await letter.type(part('full-name'), 'Речная Анна Сергеевна');
    await letter.type(part('own-email'), 'anna@rechnaya.example');
    await there(letter, 'letter-text');
    await there(letter, 'also');
    expect(await points(letter)).toEqual([]);
    await letter.click(`${part('also')} input`);
    await said(letter, 'letter-text', 'рассылку каталога');
    expect(await points(letter)).toHaveLength(2);
    await letter.click(part('eml'));
    await there(letter, 'note-sent');
    await letter.close();
    expect(await world.extension.letters()).toMatchObject([{ consentId: consent.id, also: ['catalogue'] }]);
  });

  test('each record has it, and how it stands', async () => {
    const [letter] = await world.extension.letters();
    const content = {
      ...{ id: 'sent', letterId: letter?.id ?? '', consentId: consent.id, channel: 'email' as const },
      ...{ time: new Date().toISOString(), day: new Date().toISOString().slice(0, 10) },
    };
    await world.extension.ask('consent.follow-up', { kind: 'letter-sent', content });
    for (const id of [consent.id, 'catalogue']) {
      const record = await open(`/record/${id}`);
      await standingIn(record, 'Sent');
      await record.close();
    }
    const kept = await open(`/kept/${letter?.id ?? ''}`);
    await said(kept, 'carried', '2 consents');
    await kept.close();
  });

  test('many at once are grouped by operator, on whatever sites: one letter with both', async () => {
    await tell(world, 'gym', 'gym.example', 'Зал «Гиря»');
    await tell(world, 'pool', 'pool.example', 'Зал «Гиря»');
    const several = await open('/several/');
    const row = `[...document.querySelectorAll('${part('several-row')}')].find((one) => one.innerText.includes('pool.example'))`;
    await several.until('the row', `return ${row} !== undefined`);
    await several.run(`${row}.querySelectorAll('input[type=checkbox]').forEach((one) => one.click())`);
    await said(several, 'several-together', '2 consents');
    await several.until('the field', `return ${row}.querySelector('input[type=email]') !== null`);
    await several.run(`const field = ${row}.querySelector('input[type=email]');
      field.value = 'data@gym.example';
      field.dispatchEvent(new Event('input', { bubbles: true }));`);
    await said(several, 'save-several', '1 letter');
    const read = await several.run<string>(`return ${row}.querySelector('a').getAttribute('href')`);
    await several.close();
    const letter = await open(read.slice(1));
    await letter.until(
      'both',
      `return document.querySelectorAll('${part('also')} input:checked').length === 1`,
    );
    await letter.close();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { arrived } from './arrived.ts';
import { firstOrder } from './first-order.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const part = (testid: string) => `[data-testid=${testid}]`;
const words = (tab: Tab, testid: string) =>
  tab.until<string>(testid, `return document.querySelector('${part(testid)}')?.innerText.trim()`);

/** Chooses in a list as a person does with the keyboard: the value, then the event that follows. */
const choose = (tab: Tab, testid: string, value: string) =>
  tab.run(
    `const list = document.querySelector('${part(testid)}');
     list.value = '${value}';
     list.dispatchEvent(new Event('change', { bubbles: true }));`,
  );

const says = (tab: Tab, said: string) =>
  tab.until(said, `return document.querySelector('${part('letter-text')}')?.innerText.includes('${said}')`);

const kinds = (tab: Tab) =>
  tab.run<string[]>(
    `return [...document.querySelectorAll('${part('kind')} option')].map(({ value }) => value)`,
  );

describe.each(BROWSERS)('letters in $family', (found) => {
  let world: World;
  let letter: Tab;
  let downloads: string;

  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'consent-ledger-letters-'));
    world = await startWorld(found, { downloads });
    // What it says of the operator is read a moment after the consent is on record.
    await firstOrder(world);
    letter = await world.driver.open(world.driver.extensionUrl('log.html'));
    await letter.click(part('record'));
    await letter.click(part('draft'));
    await letter.type(part('full-name'), 'Речная Анна Сергеевна');
    await letter.type(part('own-email'), 'anna@rechnaya.example');
  });
  afterAll(async () => {
    await world.end();
    rmSync(downloads, { recursive: true, force: true });
  });

  test('the law is chosen, with its reason, and the usual request with it', async () => {
    expect(await words(letter, 'regime-reason')).toMatch(/\d{10}/);
    expect(await letter.run(`return document.querySelector('${part('regime')}').value`)).toBe('ru');
    expect(await letter.run(`return document.querySelector('${part('kind')}').value`)).toBe(
      'withdraw-and-stop',
    );
    expect(await kinds(letter)).not.toContain('portability');
    expect(await words(letter, 'letter-text')).toContain('ОТЗЫВ СОГЛАСИЯ');
  });

  test('a request for access asks for the document that the law wants, and no other letter has it', async () => {
    await choose(letter, 'kind', 'access');
    expect(await words(letter, 'missing')).not.toBe('');
    await letter.type(part('id-document'), 'паспорт 45 00 000000');
    await says(letter, 'ЗАПРОС О ПРЕДОСТАВЛЕНИИ СВЕДЕНИЙ');
    await says(letter, 'паспорт 45 00 000000');
    await choose(letter, 'kind', 'withdraw');
    await says(letter, 'ОТЗЫВ СОГЛАСИЯ');
    expect(await words(letter, 'letter-text')).not.toContain('паспорт');
  });

  test('another law has its own requests, terms and languages', async () => {
    await choose(letter, 'regime', 'eu');
    await letter.until('English', `return document.querySelector('${part('letter-text')}')?.lang === 'en'`);
    await says(letter, 'Article 7(3)');
    expect(await words(letter, 'terms')).toMatch(/GDPR 12\(3\)/);
    expect(await kinds(letter)).toContain('portability');
    await choose(letter, 'letter-language', 'de');
    await letter.until('German', `return document.querySelector('${part('letter-text')}')?.lang === 'de'`);
    await says(letter, 'Sehr geehrte Damen und Herren');
    expect(await words(letter, 'letter-text')).not.toMatch(/[{}[\]]|_{3}|undefined|null/);
  });

  test('the letter that leaves is kept with its law, request and language', async () => {
    await letter.click(part('eml'));
    await expect.poll(async () => (await world.extension.letters()).length).toBe(1);
    const [kept] = await world.extension.letters();
    expect(kept).toMatchObject({ regime: 'eu', kind: 'withdraw', language: 'de' });
  });

  test('it leaves as a Word file with all its words, and as a reminder for the calendar', async () => {
    await letter.click(part('docx'));
    const [kept] = await world.extension.letters();
    const docx = await arrived(downloads, '.docx');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    expect(value.split(/\s+/).filter(Boolean)).toEqual(kept?.body.split(/\s+/).filter(Boolean));
    await letter.click(part('ics'));
    const ics = new TextDecoder().decode(await arrived(downloads, '.ics'));
    expect(ics).toMatch(/^BEGIN:VCALENDAR.*DTSTART;VALUE=DATE:\d{8}/s);
  });

  test('webmail gets addressee and subject in its address, and no text', async () => {
    const href = await letter.run<string>(`return document.querySelector('${part('webmail-yandex')}').href`);
    expect(new URL(new URL(href).searchParams.get('mailto') ?? '').pathname).toBe('otzyv@vasilyok.example');
    expect(href).not.toMatch(/body/i);
  });

  test('a draft that was not sent can be put in other words, and is one draft still', async () => {
    const [kept] = await world.extension.letters();
    const page = await world.driver.open(world.driver.extensionUrl(`log.html#/kept/${kept?.id}`));
    await page.click(part('edit-draft'));
    await page.type(part('edit-subject'), ' (zweites Schreiben)');
    await page.click(part('edit-save'));
    await page.until('the new draft', `return !location.hash.endsWith('${kept?.id}')`);
    await expect.poll(async () => (await world.extension.letters()).length).toBe(1);
    const [rewritten] = await world.extension.letters();
    expect(rewritten).toMatchObject({
      regime: 'eu',
      kind: 'withdraw',
      consentId: kept?.consentId,
      body: kept?.body,
      subject: expect.stringContaining('(zweites Schreiben)') as string,
    });
    await page.until('no form', `return document.querySelector('${part('edit-draft')}') !== null`);
    await page.close();
  });

  test('a draft that was not sent can be deleted, and its record stays', async () => {
    const [kept] = await world.extension.letters();
    const page = await world.driver.open(world.driver.extensionUrl(`log.html#/kept/${kept?.id}`));
    await page.click(part('forget-draft'));
    await page.click('dialog .danger');
    await page.until('the record', `return document.querySelector('${part('record-words')}') !== null`);
    await expect.poll(async () => (await world.extension.letters()).length).toBe(0);
    expect(await page.run(`return document.querySelector('${part('letter')}')`)).toBeNull();
    await page.close();
  });

  test('a letter is kept as a draft without leaving', async () => {
    const page = await world.driver.open(world.driver.extensionUrl('log.html'));
    await page.click(part('record'));
    await page.click(part('draft'));
    await page.click(part('keep-draft'));
    await expect.poll(async () => (await world.extension.letters()).length).toBe(1);
    expect(await words(page, 'outgoing-said')).not.toBe('');
    expect(await page.run(`return document.querySelector('${part('keep-draft')}')`)).toBeNull();
  });
});

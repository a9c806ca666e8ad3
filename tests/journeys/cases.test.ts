import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { firstOrder } from './first-order.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const part = (testid: string): string => `[data-testid=${testid}]`;
const says = (tab: Tab, testid: string, said: string): Promise<unknown> =>
  tab.until(
    `“${said}” in ${testid}`,
    `return document.querySelector('${part(testid)}')?.innerText.includes(${JSON.stringify(said)})`,
  );

/** Sets a field as a person does who picks a day or a value. */
const set = (tab: Tab, testid: string, value: string): Promise<unknown> =>
  tab.run(`const field = document.querySelector('${part(testid)}');
    field.value = ${JSON.stringify(value)};
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));`);

const there = (tab: Tab, testid: string): Promise<unknown> =>
  tab.until(testid, `return document.querySelector('${part(testid)}') !== null`);

/** Opens the form for what happened and says on which day, `days` before today. */
async function note(tab: Tab, kind: string, days: number): Promise<void> {
  await tab.click(part(`note-${kind}`));
  await there(tab, 'note-day');
  await set(tab, 'note-day', before(days));
}

const before = (days: number): string => {
  const day = new Date(Date.now() - days * 86_400_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

const MAIL = `From: Vasilyok <data@vasilyok.example>
Subject: Re: consent
Date: ${new Date().toUTCString()}
Content-Type: text/html; charset=utf-8

<p>Данные <b>уничтожены</b>.</p><script>document.title = 'run'</script>
`.replaceAll('\n', '\r\n');

describe.each(BROWSERS)('what becomes of a letter in $family', (found) => {
  let world: World;
  let letter: Tab;

  beforeAll(async () => {
    world = await startWorld(found);
    await world.extension.useLanguage('en');
    // What it says of the operator is read a moment after the consent is on record.
    await firstOrder(world);
    letter = await world.driver.open(world.driver.extensionUrl('log.html'));
    await letter.click(part('record'));
    await letter.click(part('draft'));
    await letter.type(part('full-name'), 'Речная Анна Сергеевна');
    await letter.type(part('own-email'), 'anna@rechnaya.example');
    await there(letter, 'letter-text');
  });
  afterAll(() => world.end());

  test('once it has left it is a draft until the person says that it was sent', async () => {
    expect(await letter.run(`return document.querySelector('${part('case')}')`)).toBeNull();
    await letter.click(part('copy'));
    await says(letter, 'case-state', 'Draft');
    const [kept] = await world.extension.letters();
    expect(kept?.terms?.map(({ n }) => n)).toEqual([10, 30]);
  });

  test('sent: not on a day on which it cannot have been; what was typed stays', async () => {
    const refused = (words: string): Promise<unknown> =>
      letter.until(
        words,
        `return document.querySelector('${part('note-sent-form')}')?.innerText.includes('${words}')`,
      );
    await note(letter, 'sent', 3);
    await letter.click(part('note-save'));
    await refused('before the consent itself');
    expect(await letter.run(`return document.querySelector('${part('note-day')}').value`)).toBe(before(3));
    expect(await letter.run(`return document.activeElement.dataset.testid`)).toBe('note-day');
    await set(letter, 'note-day', before(-2));
    await refused('not come yet');
    await set(letter, 'note-day', '0001-01-01');
    await refused('not before 1900');
  });

  test('sent: the clock starts, from a guess that is called one', async () => {
    await set(letter, 'note-day', before(0));
    await letter.click(part('note-save'));
    await says(letter, 'case-state', 'Sent');
    await says(letter, 'step-sent', 'Consent withdrawn: letter sent by e-mail');
    await says(letter, 'case-due', 'not known for sure');
    await says(letter, 'case-due', '152-ФЗ 21(5.1)');
  });

  test('once sent, the log, the filters, the record and the next letter agree that it was withdrawn', async () => {
    const log = await world.driver.open(world.driver.extensionUrl('log.html'));
    await says(log, 'record', 'Withdrawn');
    await says(log, 'record', 'Awaiting an answer');
    const chosen = async (stand: string, expected: string): Promise<void> => {
      await log.run(`[...document.querySelectorAll('${part('filters')} label')]
        .find((label) => label.innerText.trim() === '${stand}').querySelector('input').click()`);
      await says(log, 'found', expected);
    };
    await chosen('Given', '0 records');
    await chosen('Withdrawn', '1 record');
    // As many as before would not tell that the list is the new one, and a row of the old one leads nowhere.
    await chosen('Given', '0 records');
    await chosen('Awaiting an answer', '1 record');
    await log.click(part('record'));
    await says(log, 'decision', 'Consent withdrawn on');
    await says(log, 'open-letter', 'Letter sent on');
    await log.click(part('draft'));
    await says(log, 'already', 'A letter about this consent was sent on');
    await log.click(`${part('already')} a`);
    await says(log, 'case-state', 'Sent');
    await log.close();
  });

  test('delivered: counted from that day; noted by mistake: taken back', async () => {
    await note(letter, 'delivered', 0);
    await letter.click(part('note-save'));
    await says(letter, 'case-state', 'Received');
    await letter.click(part('undo-delivered'));
    await says(letter, 'case-state', 'Sent');
    await note(letter, 'delivered', 0);
    await letter.click(part('note-save'));
    await says(letter, 'case-state', 'Received');
    expect(
      await letter.run<string>(`return document.querySelector('${part('case-due')}').innerText`),
    ).not.toContain('for sure');
  });

  test('answered: a saved message gives its words, and nothing of it runs', async () => {
    await letter.click(part('note-answered'));
    await there(letter, 'answer-file');
    await letter.run(`const chosen = new DataTransfer();
      chosen.items.add(new File([${JSON.stringify(MAIL)}], 'answer.eml'));
      const input = document.querySelector('${part('answer-file')}');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));`);
    await letter.until(
      'its words',
      `return document.querySelector('${part('note-text')}').value === 'Данные уничтожены.'`,
    );
    // Nothing is taken for an answer that the person did not say.
    await letter.click(part('note-save'));
    expect(await letter.run(`return document.activeElement.dataset.testid`)).toBe('note-outcome');
    await set(letter, 'note-outcome', 'unclear');
    await letter.click(part('note-save'));
    await says(letter, 'case-state', 'Answered');
    await says(letter, 'answer-text', 'Данные уничтожены.');
    expect(await letter.run(`return document.title`)).not.toBe('run');
  });

  test('closed as done, the consent is withdrawn in the log', async () => {
    await note(letter, 'closed', 0);
    await set(letter, 'note-how', 'done');
    await letter.click(part('note-save'));
    await says(letter, 'case-state', 'Done');
    const log = await world.driver.open(world.driver.extensionUrl('log.html'));
    await says(log, 'record', 'Withdrawn');
    await log.click(part('record'));
    await says(log, 'case-state', 'Done');
    await log.close();
  });

  test('another letter, sent long ago: it is overdue, and the list of letters says so first', async () => {
    const [kept] = await world.extension.letters();
    if (!kept) throw new Error('no letter was kept');
    const created = new Date(Date.now() - 70 * 86_400_000).toISOString();
    const old = { ...kept, id: 'written-long-ago', kind: 'access', consentId: '', created } as const;
    await world.extension.ask('letter.keep', { ...old, site: 'vasilyok.example' });
    await letter.goto(world.driver.extensionUrl('log.html#/kept/written-long-ago'));
    await says(letter, 'case-state', 'Draft');
    await note(letter, 'sent', 60);
    await letter.click(part('note-save'));
    await says(letter, 'case-state', 'Answer overdue');
    const cases = await world.driver.open(world.driver.extensionUrl('log.html#/cases'));
    await says(cases, 'case-filters', 'Overdue: 1');
    await says(cases, 'case-filters', 'Closed: 1');
    await cases.click(part('case-row'));
    await says(cases, 'case-due', 'If it was received by');
    await says(cases, 'timeline', 'Sent by e-mail');
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consent } from '../../lib/model/consent.ts';
import { waitFor, type Tab } from '../browser/driver.ts';
import { expectKept, folded, picture, type Tour } from './tour.ts';

const SENDER = { name: 'Анна Сергеевна Речная', email: 'anna@rechnaya.example' };

/** Opens the log, the record and its letter; gives the name that is asked for; saves the letter. */
export async function draftLetter(tour: Tour, consent: Consent): Promise<void> {
  const { driver, say } = tour;
  const log = await driver.open(driver.extensionUrl('log.html'));
  await log.resize(1180, 860);
  await log.until(
    'the log to list the record',
    `return document.querySelector('[data-testid=record]') !== null`,
  );
  await picture(tour, log, '5-log');
  await log.click('[data-testid=record]');
  const words = await textOf(log, 'record-words');
  expectKept(words.includes(consent.control.label), `the record shows the words agreed to («${words}»)`);
  await picture(tour, log, '6-record');
  say('The log lists the consent and shows its exact words.');

  await log.click('[data-testid=draft]');
  const missing = await textOf(log, 'missing');
  say(`The letter asks for what it does not know: ${missing}`);
  await log.type('[data-testid=full-name]', SENDER.name);
  await log.type('[data-testid=own-email]', SENDER.email);
  const letter = await textOf(log, 'letter-text');
  checkLetter(letter, consent);
  await picture(tour, log, '7-letter');
  await save(tour, log);
}

function checkLetter(letter: string, consent: Consent): void {
  const inLetter = folded(letter).replace(/[«»„“"]/g, '');
  const cited = folded(consent.control.label).replace(/[«»„“"]/g, '');
  expectKept(inLetter.includes(cited), 'the letter cites the words agreed to');
  for (const part of ['Василёк и Ко', 'otzyv@vasilyok.example', 'vasilyok.example', SENDER.email]) {
    expectKept(inLetter.includes(part), `the letter holds ${part}`);
  }
  for (const article of ['статьи 9', '152-ФЗ', 'статьи 21']) {
    expectKept(inLetter.includes(article), `the letter rests on ${article}`);
  }
  expectKept(!/[{}[\]]|_{3}/.test(letter), 'the letter has no blanks');
}

async function save(tour: Tour, log: Tab): Promise<void> {
  const subject = await textOf(log, 'letter-subject');
  const link = await log.run<string>(`return document.querySelector('[data-testid=mail]').href`);
  expectKept(
    link.startsWith('mailto:otzyv@vasilyok.example'),
    `the mail link goes to the operator (${link})`,
  );
  await log.click('[data-testid=eml]');
  const file = await waitFor('the letter as a file', async () => savedFile(tour.out));
  expectKept(readFileSync(file, 'utf8').includes('otzyv@vasilyok.example'), 'the file goes to the operator');
  const kept = await waitFor('the letter in the log', async () => (await tour.extension.letters())[0]);
  writeFileSync(join(tour.out, 'letter.txt'), `${kept.subject}\n\n${kept.body}\n`);
  expectKept(kept.subject === subject, 'the letter is kept with its record');
  tour.say(
    `Drafted “${subject}” to ${kept.addressee.email}; the letter cites the words agreed to. Saved: ${file}`,
  );
}

function savedFile(folder: string): string | null {
  const name = readdirSync(folder).find((file) => file.endsWith('.eml'));
  return name === undefined ? null : join(folder, name);
}

/** Waits until a part of the page is there and has words. */
const textOf = (tab: Tab, testid: string): Promise<string> =>
  tab.until<string>(testid, `return document.querySelector('[data-testid=${testid}]')?.innerText.trim()`);

import fc from 'fast-check';
import ICAL from 'ical.js';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { docxOf } from '#lib/letters/docx-of.ts';
import { emlOf } from '#lib/letters/eml-of.ts';
import { icsOf, type Reminder } from '#lib/letters/ics-of.ts';
import { printable } from '#lib/letters/printable.ts';
import { WEBMAILS, webmailLinks } from '#lib/letters/webmail-links.ts';
import { writeLetter } from '#lib/letters/write-letter.ts';
import type { LetterText } from '#lib/model/letter.ts';
import { requestsFor, type Sort } from './texts/requests.ts';

const SORTS: readonly Sort[] = [
  { regime: 'ru', kind: 'withdraw-and-stop', language: 'ru' },
  { regime: 'eu', kind: 'access', language: 'de' },
  { regime: 'ua', kind: 'erase', language: 'uk' },
  { regime: 'us-ca', kind: 'withdraw', language: 'en' },
];
const cases = SORTS.flatMap((sort) =>
  Object.entries(requestsFor(sort)).map(([record, request]) => {
    const written = writeLetter(request);
    if (!written.ok) throw new Error(written.error.join());
    return { name: `${sort.regime} ${sort.language} ${record}`, request, letter: written.value };
  }),
);

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
// Private use and odd planes too: whatever a page may hold.
const nasty = fc.string({ unit: 'binary', maxLength: 80 });

describe('.docx, read back by mammoth', () => {
  async function read({ body, subject }: Pick<LetterText, 'body' | 'subject'>): Promise<string> {
    const file = await docxOf(printable(body), { title: subject, language: 'ru' });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await file.arrayBuffer()) });
    return value;
  }

  test.each(cases)('$name has every word of the letter, in order', async ({ letter }) => {
    expect(wordsOf(await read(letter))).toEqual(wordsOf(letter.body));
  });

  test('names nobody as its author', async () => {
    const file = await docxOf(printable('ТИТУЛ\n\nслова'), { title: 'Отзыв', language: 'ru' });
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('Отзыв');
    expect(core).not.toMatch(/Un-named|<dc:creator>|<cp:lastModifiedBy>/);
  });

  test('markup, entities and what XML cannot hold stay words or go', async () => {
    const body = 'ТИТУЛ\n\n</w:t><w:br/> &amp; <b>x</b> ]]> \u0001\uFFFE{\\rtf1 $& конец';
    const words = wordsOf('ТИТУЛ </w:t><w:br/> &amp; <b>x</b> ]]> {\\rtf1 $& конец');
    expect(wordsOf(await read({ body, subject: '<>&\u0000' }))).toEqual(words);
  });
});

describe('.eml, read back by postal-mime', () => {
  test.each(cases)(
    '$name: addressee, sender, subject and text come back equal',
    async ({ request, letter }) => {
      const { addressee, sender } = request;
      const eml = emlOf({ ...letter, addressee, created: '2026-11-20T17:43:55+03:00' }, sender);
      const mail = await PostalMime.parse(eml);
      expect(mail.to).toHaveLength(1);
      expect(mail.to?.[0]?.address).toBe(addressee.email);
      expect(mail.from?.address).toBe(sender.email);
      expect(mail.subject).toBe(letter.subject);
      expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.body);
      expect(mail.attachments).toEqual([]);
      expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    },
  );
});

describe('.ics, read back by ical.js', () => {
  const reminder: Reminder = {
    id: 'c1-0',
    day: '2026-12-05',
    summary: 'Есть ли ответ: ООО «Ромашка»; Ко, и \\ другие?',
    description: 'Строка\nвторая, третья; конец',
  };

  function eventsOf(reminders: readonly Reminder[]) {
    const calendar = new ICAL.Component(
      ICAL.parse(icsOf(reminders, '2026-11-20T17:43:55.123+03:00')) as unknown[],
    );
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  }

  test('a whole day, with its words and an alarm', () => {
    const [event] = eventsOf([reminder]);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-12-05');
    expect(event?.summary).toBe(reminder.summary);
    expect(event?.description).toBe(reminder.description);
    expect(event?.uid).toBe('c1-0@consent-ledger');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-20T14:43:55Z');
    expect(event?.component.getAllSubcomponents('valarm')).toHaveLength(1);
  });

  test('keeps its form whatever the words are', () => {
    fc.assert(
      fc.property(nasty, nasty, (summary, description) => {
        const file = icsOf([{ ...reminder, summary, description }, reminder], '2026-11-20T14:43:55Z');
        expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(eventsOf([{ ...reminder, summary, description }, reminder])).toHaveLength(2);
      }),
    );
  }, 30_000);
});

describe('webmail', () => {
  const letter = {
    addressee: { name: 'ООО «Ромашка»', email: 'a+b@уют.рф', postal: '' },
    subject: 'Отзыв & согласия\r\nBcc: x@y.example',
  };

  test('has addressee and subject, never the body', () => {
    const links = webmailLinks(letter);
    const gmail = new URL(links?.gmail.href ?? '');
    expect(gmail.searchParams.get('to')).toMatch(/^a\+b@xn--[a-z0-9]+\.xn--p1ai$/);
    expect(gmail.searchParams.get('su')).toBe('Отзыв & согласия Bcc: x@y.example');
    const outlook = new URL(links?.outlook.href ?? '');
    expect(outlook.searchParams.get('subject')).toBe('Отзыв & согласия Bcc: x@y.example');
    for (const service of ['yandex', 'mail-ru'] as const) {
      const mailto = new URL(new URL(links?.[service].href ?? '').searchParams.get('mailto') ?? '');
      expect(mailto.protocol).toBe('mailto:');
      expect(mailto.searchParams.get('subject')).toBe('Отзыв & согласия Bcc: x@y.example');
      expect([...mailto.searchParams.keys()]).toEqual(['subject']);
    }
    for (const service of WEBMAILS) expect(links?.[service].href).toMatch(/^https:\/\/[^\P{ASCII}\s]+$/u);
  });

  test.each(['', 'нет', 'a@b@c.example', 'noreply'])('none to %j', (email) => {
    expect(webmailLinks({ ...letter, addressee: { ...letter.addressee, email } })).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emlOf } from '#lib/letters/eml-of.ts';
import { mailLink } from '#lib/letters/mail-link.ts';
import { plainText } from '#lib/letters/plain-text.ts';
import { printable } from '#lib/letters/printable.ts';
import { writeLetter } from '#lib/letters/write-letter.ts';
import { letterRequest } from './letter-request.ts';

const written = writeLetter(letterRequest());
const body = written.ok ? written.value.body : '';
const letter = {
  addressee: { name: 'ООО «Ромашка»', email: 'pd@romashka.example', postal: '' },
  subject: 'Отзыв согласия',
  body,
  created: '2026-11-20T17:43:55+03:00',
};
const to = (email: string) => ({ ...letter, addressee: { ...letter.addressee, email } });

describe('mail link', () => {
  test('a letter in Cyrillic never fits: address and subject go, the body is to be copied', () => {
    const link = mailLink(letter);
    expect(link?.withBody).toBe(false);
    expect(link?.href).toBe(`mailto:pd@romashka.example?subject=${encodeURIComponent('Отзыв согласия')}`);
  });

  test('a short body goes along, with CRLF', () => {
    expect(mailLink({ ...letter, subject: 'a', body: 'one\ntwo & three' })).toEqual({
      href: 'mailto:pd@romashka.example?subject=a&body=one%0D%0Atwo%20%26%20three',
      withBody: true,
    });
  });

  test('a Cyrillic domain goes in ASCII, a plus stays a plus', () => {
    expect(mailLink(to('a+b@уют.рф'))?.href).toMatch(/^mailto:a%2Bb@xn--[a-z0-9]+\.xn--p1ai\?/);
  });

  test.each(['', 'нет', 'a@b@c.example', 'a@example', 'a@b.example?bcc=x@y.example', 'a b@c.example'])(
    'none to %j',
    (email) => expect(mailLink(to(email))).toBeNull(),
  );

  test('is one address whatever subject and body are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (subject, words) => {
        const href = mailLink({ ...letter, subject, body: words })?.href ?? '';
        expect(href).toMatch(/^mailto:[^\P{ASCII}\s]+$/u);
        expect(href.length).toBeLessThan(2500);
        expect(
          [...new URL(href).searchParams.keys()].every((key) => key === 'subject' || key === 'body'),
        ).toBe(true);
      }),
    );
    // Strings of every plane are slow to make on a busy machine.
  }, 30_000);
});

describe('.eml', () => {
  const sender = { fullName: 'Иванов Иван', email: 'ivanov@mail.example' };
  const decode = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

  function parsed(eml: string) {
    const [head = '', content = ''] = eml.split('\r\n\r\n');
    const headers = head.replaceAll('\r\n ', ' ').split('\r\n');
    const value = (name: string) =>
      headers.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
    const words = (text = '') =>
      text.replace(/\?= =\?/g, '?==?').replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_, word: string) => decode(word));
    return { headers, value, words, content };
  }

  test('has the letter in it, byte for byte', () => {
    const { value, words, content } = parsed(emlOf(letter, sender));
    expect(value('Date')).toBe('Fri, 20 Nov 2026 14:43:55 +0000');
    expect(words(value('From'))).toBe('Иванов Иван <ivanov@mail.example>');
    expect(words(value('To'))).toBe('ООО «Ромашка» <pd@romashka.example>');
    expect(words(value('Subject'))).toBe('Отзыв согласия');
    expect(decode(content)).toBe(body.replaceAll('\n', '\r\n'));
  });

  test('leaves out an address that is none', () => {
    const { headers } = parsed(emlOf(to(''), { fullName: 'Иванов', email: '' }));
    expect(headers.some((line) => /^(?:To|From):/.test(line))).toBe(false);
  });

  test('keeps its form whatever the fields are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, (name, subject, words) => {
        const eml = emlOf(
          { ...letter, subject, body: words, addressee: { ...letter.addressee, name } },
          { fullName: name, email: 'a@b.example' },
        );
        const { headers } = parsed(eml);
        expect(eml).toMatch(/^\p{ASCII}*$/u);
        expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(eml.split('\r\n').every((line) => line.length <= 90)).toBe(true);
        expect(headers.map((line) => line.split(':', 1)[0])).toEqual([
          ...['Date', 'From', 'To', 'Subject', 'X-Unsent', 'MIME-Version'],
          ...['Content-Type', 'Content-Transfer-Encoding'],
        ]);
      }),
    );
  });
});

describe('plain text', () => {
  test('has lines of sane width and loses no word', () => {
    const text = plainText(body, 76);
    expect(text.split('\n').every((line) => line.length <= 76 || !line.trim().includes(' '))).toBe(true);
    expect(text.split(/\s+/)).toEqual(body.split(/\s+/));
  });

  test('hangs a point below its number and leaves a long address whole', () => {
    expect(plainText('12. aaa bbb https://long.example/x ccc', 12)).toBe(
      '12. aaa bbb\n    https://long.example/x\n    ccc',
    );
  });
});

describe('on paper', () => {
  test('the parts of the letter are found', () => {
    const blocks = printable(body);
    expect(blocks.map(({ kind }) => kind).join(' ')).toBe(
      `party party title ${'paragraph '.repeat(4)}paragraph items paragraph items ${'paragraph '.repeat(3)}signature`,
    );
    expect(blocks.find(({ kind }) => kind === 'title')).toEqual({
      kind: 'title',
      lines: ['ОТЗЫВ СОГЛАСИЯ НА ОБРАБОТКУ ПЕРСОНАЛЬНЫХ ДАННЫХ', 'И ТРЕБОВАНИЕ О ПРЕКРАЩЕНИИ ИХ ОБРАБОТКИ'],
    });
    expect(blocks.at(-1)).toEqual({
      kind: 'signature',
      date: '20 ноября 2026 года',
      name: 'Иванов Иван Иванович',
    });
  });

  test('an edited letter keeps every word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (edit) => {
        const text = `${body}\n${edit}`;
        const words = printable(text)
          .flatMap((block) => {
            if (block.kind === 'paragraph') return [block.text];
            if (block.kind === 'items') return block.items.map((item) => `${item.number}. ${item.text}`);
            return block.kind === 'signature' ? [block.date, block.name] : block.lines;
          })
          .join(' ');
        expect(words.split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
      }),
    );
  });

  test.each(['', ' \n \n', 'просто текст', '1. пункт'])('%j does no harm', (text) => {
    expect(() => printable(text)).not.toThrow();
  });
});

import { describe, expect, test } from 'vitest';
import { emlOf } from '#lib/letters/eml-of.ts';
import { LARGEST_MAIL, readMail } from '#lib/letters/read-mail.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
const read = (text: string) => readMail(bytes(text));

const HEAD = `From: =?utf-8?B?${Buffer.from('ООО «Лавка»').toString('base64')}?= <data@lavka.example>
To: anna@rechnaya.example
Subject: =?utf-8?Q?Re:_=D0=9E=D1=82=D0=B7=D1=8B=D0=B2?=
Date: Wed, 25 Nov 2026 12:30:00 +0300
MIME-Version: 1.0
`;

test('a plain answer gives sender, subject, time and words', async () => {
  expect(await read(`${HEAD}Content-Type: text/plain; charset=utf-8\n\nДанные уничтожены.\n`)).toEqual({
    ok: true,
    value: {
      from: 'ООО «Лавка» <data@lavka.example>',
      subject: 'Re: Отзыв',
      date: '2026-11-25T09:30:00.000Z',
      text: 'Данные уничтожены.',
    },
  });
});

test('an old Russian charset is read, and attachments are not', async () => {
  const body = Buffer.from([0xcf, 0xf0, 0xe8, 0xed, 0xff, 0xf2, 0xee, 0x2e]).toString('base64');
  const mail = await read(`${HEAD}Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=windows-1251
Content-Transfer-Encoding: base64

${body}
--b
Content-Type: application/pdf; name=a.pdf
Content-Disposition: attachment; filename=a.pdf
Content-Transfer-Encoding: base64

AAAA
--b--
`);
  expect(mail).toMatchObject({ ok: true, value: { text: 'Принято.' } });
});

test('HTML is handed on as source where there is no text, and left where there is', async () => {
  const html = '<p onclick="x()">Отказ</p><script>alert(1)</script>';
  const alone = await read(`${HEAD}Content-Type: text/html; charset=utf-8\n\n${html}\n`);
  expect(alone).toMatchObject({ ok: true, value: { text: '' } });
  expect(alone.ok && alone.value.html).toContain('Отказ');
  const both = await read(`${HEAD}Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Отказ.
--b
Content-Type: text/html; charset=utf-8

${html}
--b--
`);
  expect(both.ok && both.value).toMatchObject({ text: 'Отказ.' });
  expect(both.ok && both.value.html).toBeUndefined();
});

test('our own draft can be read back', async () => {
  const addressee = { name: 'ООО «Лавка»', email: 'data@lavka.example', postal: '' };
  const draft = emlOf(
    { addressee, subject: 'Отзыв согласия', body: 'Отзываю согласие.', created: '2026-11-20T08:00:00Z' },
    { fullName: 'Анна Речная', email: 'anna@rechnaya.example' },
  );
  const found = await readMail(new TextEncoder().encode(draft));
  expect(found).toMatchObject({ ok: true, value: { subject: 'Отзыв согласия' } });
  expect(found.ok && found.value.text).toContain('Отзываю согласие.');
});

describe('what is no answer is told apart', () => {
  test.each([
    ['nothing', '', 'not-mail'],
    ['a page', '<!doctype html><p>From: here', 'not-mail'],
    ['words', 'Данные уничтожены.', 'not-mail'],
    ['headers that no mail has', 'a: b\nc: d\n\nwords', 'not-mail'],
    ['a message without words', `${HEAD}Content-Type: text/plain\n\n \n`, 'no-text'],
    ['headers beyond all bounds', `${HEAD}X-Long: ${'a'.repeat(600_000)}\n\nwords`, 'not-mail'],
  ])('%s', async (_, text, error) => {
    expect(await read(text)).toEqual({ ok: false, error });
  });

  test('parts within parts beyond all bounds', async () => {
    const nested = Array.from(
      { length: 300 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
    ).join('');
    expect(await read(`${HEAD}${nested}Content-Type: text/plain\n\nwords`)).toEqual({
      ok: false,
      error: 'not-mail',
    });
  });

  test('a file larger than any answer', async () => {
    expect(await readMail(new Uint8Array(LARGEST_MAIL + 1))).toEqual({ ok: false, error: 'too-large' });
  });
});

test('line breaks, controls and overrides in headers do not survive; long words are cut, never inside a character', async () => {
  const mail = await read(`From: "evil \u202Egpj" <a@b.example>
Subject: one
 two\u0007
Date: never

${'я'.repeat(99_999)}😀 and more`);
  if (!mail.ok) throw new Error(mail.error);
  const { from, subject, date, text } = mail.value;
  expect(from).toBe('evil gpj <a@b.example>');
  expect(subject).toBe('one two');
  expect(date).toBe('');
  expect(text.length).toBe(100_000);
  expect(text.isWellFormed()).toBe(true);
});

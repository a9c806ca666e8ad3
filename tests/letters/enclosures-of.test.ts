import { describe, expect, test } from 'vitest';
import PostalMime from 'postal-mime';
import mammoth from 'mammoth';
import { caseOf } from '#lib/letters/case-of.ts';
import { docxOf } from '#lib/letters/docx-of.ts';
import { emlOf } from '#lib/letters/eml-of.ts';
import { enclosedParts } from '#lib/letters/enclosed-parts.ts';
import { enclosuresOf } from '#lib/letters/enclosures-of.ts';
import { printable } from '#lib/letters/printable.ts';
import type { Case, CaseStep } from '#lib/model/case.ts';
import type { Letter, LetterKind } from '#lib/model/letter.ts';

const letter = (id: string, kind: LetterKind, created: string): Letter => ({
  ...{ id, consentId: 'c', created, regime: 'ru', kind, language: 'ru', subject: `О ${id}` },
  addressee: { name: 'ООО «Лавка»', email: 'data@lavka.example', postal: '' },
  body: `От: Соколовой\n\nПИСЬМО ${id.toUpperCase()}\n\nТекст ${id}.\n\n20 ноября 2026 года\nСоколова`,
});
const sent = (letterId: string, day: string): CaseStep => ({
  ...{ id: `sent ${letterId}`, letterId, day, kind: 'sent', channel: 'email' },
});
const answer = (letterId: string, day: string, text: string): CaseStep => ({
  ...{ id: `answer ${day}`, letterId, day, kind: 'answered', outcome: 'refused', text },
});

const FIRST = letter('первом', 'withdraw', '2026-11-20T09:00:00Z');
const REMINDER = letter('втором', 'reminder', '2026-12-24T09:00:00Z');
const OBJECTION = letter('третьем', 'object-refusal', '2026-12-28T09:00:00Z');
const COMPLAINT = letter('жалобе', 'complaint', '2027-01-12T09:00:00Z');
const found: Case = caseOf(
  {
    letter: FIRST,
    later: [REMINDER, OBJECTION, COMPLAINT],
    steps: [
      sent(FIRST.id, '2026-11-20'),
      sent(REMINDER.id, '2026-12-24'),
      answer(REMINDER.id, '2026-12-26', 'ОТКАЗАНО\n\n<b>Нет.</b>'),
      sent(OBJECTION.id, '2026-12-28'),
      answer(OBJECTION.id, '2027-02-01', 'Позже.'),
    ],
  },
  '',
);
const titles = (of: Letter): string[] => enclosuresOf(found, of).map(({ title }) => title);

describe('what goes along with a next letter', () => {
  test('with the first: nothing; with reminder and objection: the first', () => {
    expect(titles(FIRST)).toEqual([]);
    expect(titles(REMINDER)).toEqual(['Копия обращения от 20 ноября 2026 года']);
    expect(titles(OBJECTION)).toEqual(['Копия обращения от 20 ноября 2026 года']);
  });

  test('with a complaint: all that went out before, and the answer that had come by then', () => {
    expect(titles(COMPLAINT)).toEqual([
      'Копия обращения от 20 ноября 2026 года',
      'Копия повторного обращения от 24 декабря 2026 года',
      'Копия возражения от 28 декабря 2026 года',
      'Ответ оператора, полученный 26 декабря 2026 года (в записи заявителя)',
    ]);
  });

  test('what was only drafted goes along with nothing', () => {
    expect(enclosuresOf({ ...found, steps: [] }, COMPLAINT)).toEqual([]);
  });

  test('attached to the .eml, each with its name and words', async () => {
    const mail = await PostalMime.parse(
      emlOf(COMPLAINT, { fullName: 'Соколова', email: 'm@sokolova.example' }, enclosuresOf(found, COMPLAINT)),
    );
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(COMPLAINT.body);
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(
      titles(COMPLAINT).map((title) => `${title}.txt`),
    );
    const words = mail.attachments.map(({ content }) =>
      typeof content === 'string' ? content : new TextDecoder().decode(content),
    );
    expect(words[0]).toContain('Текст первом.');
    expect(words[3]).toContain('<b>Нет.</b>');
  });

  test('in the .docx after the letter, and an answer in capitals is no title of ours', async () => {
    const enclosed = enclosuresOf(found, COMPLAINT).map(enclosedParts);
    const file = await docxOf(printable(COMPLAINT.body), { title: 'Жалоба', language: 'ru' }, enclosed);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await file.arrayBuffer()) });
    const order = ['Текст жалобе.', 'Копия обращения', 'Текст первом.', 'Копия возражения', '<b>Нет.</b>'];
    const places = order.map((said) => value.indexOf(said));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(enclosed[3]?.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });
});

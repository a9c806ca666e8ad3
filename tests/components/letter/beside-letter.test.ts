import { describe, expect, it } from 'vitest';
import Due from '#components/case/Due.svelte';
import { notable } from '#components/case/notable.ts';
import { timelineOf } from '#components/case/timeline-of.ts';
import EnclosureList from '#components/letter/EnclosureList.svelte';
import NoAddress from '#components/letter/NoAddress.svelte';
import { caseOf } from '#lib/letters/case-of.ts';
import type { Case, CaseStep } from '#lib/model/case.ts';
import type { Letter } from '#lib/model/letter.ts';
import { quoteOf } from '#lib/model/quote.ts';
import { markup, words } from '../words.ts';

const letter = (id: string, kind: Letter['kind'], created: string): Letter => ({
  ...{ id, consentId: 'c', created, regime: 'ru', kind, subject: id, body: '' },
  addressee: { name: 'ООО «Лавка»', email: 'data@lavka.example', postal: '' },
  terms: kind === 'withdraw' ? [{ n: 30, unit: 'calendar-day', basis: '152-ФЗ 21(5)' }] : [],
});
const sent = (letterId: string, day: string): CaseStep => ({
  ...{ id: `sent ${letterId}`, letterId, day, kind: 'sent', channel: 'in-person' },
});
const FIRST = letter('first', 'withdraw', '2026-03-05T09:00:00Z');
const REMINDER = letter('reminder', 'reminder', '2026-04-10T09:00:00Z');
const caseWith = (steps: readonly CaseStep[]): Case =>
  caseOf({ letter: FIRST, later: [REMINDER], steps }, '2026-04-20');

describe('a case of two letters', () => {
  const found = caseWith([sent('first', '2026-03-05'), sent('reminder', '2026-04-11')]);

  it('tells both on one line of time, a letter before what became of it', () => {
    const lines = timelineOf(found).filter((entry) => entry.kind !== 'due');
    expect(lines.map(({ kind, letter: { id } }) => `${kind} ${id}`)).toEqual([
      ...['drafted first', 'noted first', 'drafted reminder', 'noted reminder'],
    ]);
  });

  it('a term that is over stands where it ended, before what came later', () => {
    expect(timelineOf(found).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      ...['drafted first', 'noted sent first', 'due due first', 'drafted reminder', 'noted sent reminder'],
    ]);
    const early = timelineOf(caseWith([sent('first', '2026-03-05'), sent('reminder', '2026-03-20')]));
    expect(early.at(-1)?.kind).toBe('due');
  });

  it('says plainly that the reminder has no term of its own and the first is over', () => {
    const said = words(Due, { found });
    expect(said).toContain('The term ended on April 6, 2026');
    expect(said).toContain('the law sets no term of its own for it');
  });

  it('says on what condition the first is over while nobody knows when it came', () => {
    const byPost: CaseStep = { ...sent('first', '2026-03-05'), kind: 'sent', channel: 'post' };
    const guessed = caseOf({ letter: FIRST, steps: [byPost] }, '2026-05-04');
    expect(guessed.state).toBe('overdue');
    const said = words(Due, { found: guessed });
    expect(said).toContain('If it was received by March 19, 2026, the term ended on April 20, 2026');
    expect(said).not.toContain('The term ended on');
  });

  it('asks of which letter an answer is, the last one first; that it was sent, of the draft shown only', () => {
    const answered = notable(found, 'first').find(({ kind }) => kind === 'answered');
    expect(answered?.letters.map(({ id }) => id)).toEqual(['first', 'reminder']);
    const drafted = caseWith([sent('first', '2026-03-05')]);
    expect(notable(drafted, 'reminder')[0]).toEqual({ kind: 'sent', letters: [REMINDER] });
    expect(notable(drafted, 'first').map(({ kind }) => kind)).not.toContain('sent');
  });
});

describe('where no document gives an address', () => {
  const text = 'Вопросы по телефону <b>8 800 100-20-30</b>.';
  const phone = { phone: '8 800 100-20-30', quote: quoteOf(text, 0, text.length) };
  const props = { isAnyRead: true, page: undefined, ontake: () => Promise.resolve('no-page' as const) };

  it('a phone is told with its words, and is in no field', () => {
    const shown = markup(NoAddress, { ...props, phone });
    expect(shown).toContain('8 800 100-20-30');
    expect(shown).toContain('&lt;b>8 800');
    expect(shown).not.toContain('<input');
  });

  it('where none was read, none is said to give no address', () => {
    expect(words(NoAddress, { ...props, phone: undefined })).toContain('No document that is kept gives');
    const unread = words(NoAddress, { ...props, isAnyRead: false, phone: undefined });
    expect(unread).toContain('No document was read');
    expect(unread).not.toContain('that is kept');
  });

  it('a page of contacts is opened by the person alone', () => {
    const page = { href: 'https://lavka.example/contacts', isLinked: true };
    expect(markup(NoAddress, { ...props, phone: undefined, page })).toMatch(
      /<a href="https:\/\/lavka.example\/contacts" target="_blank" rel="noreferrer"/,
    );
  });
});

it('what goes along leads to the earlier letter; an answer is no page of its own', () => {
  const enclosures = [
    { title: 'Копия обращения', body: '', letter: { id: 'first' }, day: '2026-03-05' },
    { title: 'Ответ <i>', body: '', day: '2026-04-01' },
  ];
  const shown = markup(EnclosureList, { takesMail: true, hasLink: true, enclosures });
  expect(shown).toContain('href="#/kept/first"');
  expect(shown).toContain('Ответ &lt;i>');
});

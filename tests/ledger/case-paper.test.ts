import { afterEach, describe, expect, it } from 'vitest';
import { useLanguage } from '#lib/i18n/t.ts';
import { caseOf } from '#lib/ledger/case-file.ts';
import { enterConsent } from '#lib/ledger/enter-consent.ts';
import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import type { Consent } from '#lib/model/consent.ts';
import { caseView } from '../../entrypoints/log/case-views.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent, letter } from './samples.ts';

freshLedger();
afterEach(() => useLanguage('en'));

async function paper() {
  const file = await caseOf('one');
  if (!file) throw new Error('no case');
  return caseView(file, '');
}
/** What the timeline says of entries: time, words, and on which day it was entered. */
const lines = async () =>
  (await paper()).steps
    .filter(({ entry }) => entry !== undefined)
    .map(({ time, what, noted }) => [time, what, ...(noted ? [noted] : [])].join(' | '));

const told = (change: Partial<Consent> = {}): Consent =>
  consent('one', {
    ...{ certainty: 'told', time: '2026-03-02', zone: 'Europe/Moscow', ticked: null, caption: '' },
    entered: { way: 'paper', operator: 'Клиника', evidence: [], noted: '2026-03-28T09:00:00Z' },
    ...change,
  });

const written = { ...letter('letter', 'one'), created: '2026-03-05T09:00:00Z' };
const about = (id: string, time: string, day?: string, letterId = 'letter') => ({
  ...{ id, consentId: 'one', time, letterId },
  ...(day !== undefined && { day }),
});

describe('the timeline of a case', () => {
  it('goes by the time at which things happened, and says what was entered on a later day', async () => {
    await enterConsent(told(), [], '');
    await keepLetter(written);
    await recordFollowUp({
      kind: 'letter-sent',
      content: { ...about('sent', '2026-03-28T10:00:00Z', '2026-03-06'), channel: 'post' },
    });
    await recordFollowUp({
      kind: 'note',
      content: { id: 'note', consentId: 'one', time: '2026-03-28T11:00:00Z', text: 'звонил' },
    });
    await recordFollowUp({
      kind: 'letter-answered',
      content: { ...about('answer', '2026-03-28T12:00:00Z', '2026-03-20'), outcome: 'refused', text: 'Нет.' },
    });
    await recordFollowUp({
      kind: 'letter-delivered',
      content: about('came', '2026-03-28T13:00:00Z', '2026-03-06'),
    });
    const name = 'Letter: “Отзыв согласия” of March 5, 2026, to ООО «Лавка»';
    expect(await lines()).toEqual([
      'March 2, 2026 | Consent given: “Согласен на обработку персональных данных” | Entered in the log on March 28, 2026',
      'March 5, 2026 at 12:00:00 PM | Letter drafted: “Отзыв согласия” of March 5, 2026, to ООО «Лавка»',
      `March 6, 2026 | Letter marked as sent, by post. ${name} | Entered in the log on March 28, 2026`,
      `March 6, 2026 | The operator received the letter. ${name} | Entered in the log on March 28, 2026`,
      `March 20, 2026 | Answer: refused. ${name}\nНет. | Entered in the log on March 28, 2026`,
      'March 28, 2026 at 2:00:00 PM | Note\nзвонил',
    ]);
  });

  it('places what has a day only within it: the consent first, what was noted that day when it was', async () => {
    await enterConsent(told({ time: '2026-03-05' }), [], '');
    await keepLetter(written);
    await recordFollowUp({
      kind: 'note',
      content: { id: 'note', consentId: 'one', time: '2026-03-05T12:00:00Z', text: 'позже' },
    });
    await recordFollowUp({
      kind: 'letter-sent',
      content: { ...about('sent', '2026-03-05T10:00:00Z', '2026-03-05'), channel: 'email' },
    });
    expect((await lines()).map((line) => /given|drafted|as sent|Note/.exec(line)?.[0])).toEqual([
      ...['given', 'drafted', 'as sent', 'Note'],
    ]);
    expect((await lines()).filter((line) => line.includes('Entered'))).toHaveLength(1);
  });

  it('calls a letter that nobody says was sent a draft, which stands in the file by name only', async () => {
    await recordConsent(consent('one'));
    await keepLetter(written);
    await keepLetter({ ...written, id: 'draft', subject: 'Жалоба', created: '2026-03-07T09:00:00Z' });
    await recordFollowUp({
      kind: 'letter-sent',
      content: { ...about('wrong', '2026-03-08T09:00:00Z', undefined, 'draft'), channel: 'post' },
    });
    await recordFollowUp({
      kind: 'letter-step-undone',
      content: { ...about('no', '2026-03-09T09:00:00Z', undefined, 'draft'), step: 'wrong' },
    });
    await recordFollowUp({
      kind: 'letter-sent',
      content: { ...about('sent', '2026-03-06T10:00:00Z'), channel: 'email' },
    });
    const { letters, drafts } = await paper();
    expect([letters.map(({ id }) => id), drafts.map(({ id }) => id)]).toEqual([['letter'], ['draft']]);
    useLanguage('ru');
    const said = (await lines()).map((line) => line.split(' | ')[1]);
    expect(said.slice(1)).toEqual([
      'Составлено письмо: «Отзыв согласия» от 5 марта 2026 г., кому: ООО «Лавка»',
      'Письмо отмечено отправленным по электронной почте. Письмо: «Отзыв согласия» от 5 марта 2026 г., кому: ООО «Лавка»',
      'Составлен черновик, не отправлен: «Жалоба» от 7 марта 2026 г., кому: ООО «Лавка»',
      'Письмо отмечено отправленным обычной почтой. Письмо: «Жалоба» от 7 марта 2026 г., кому: ООО «Лавка» (отметка снята как ошибочная 9 марта 2026 г.)',
      'Снята ошибочная отметка: Письмо отмечено отправленным обычной почтой. Письмо: «Жалоба» от 7 марта 2026 г., кому: ООО «Лавка»',
    ]);
  });

  it('shows an entry by hand as closely as it was told, and what a correction changed', async () => {
    await enterConsent(told({ time: '2026-03-02T14:30:00+03:00' }), [], '');
    expect((await paper()).time).toBe('March 2, 2026 at 2:30 PM');
    await recordFollowUp({
      kind: 'correction',
      content: {
        ...{ id: 'c', consentId: 'one', time: '2026-03-29T09:00:00Z', reason: 'По чеку' },
        change: { time: '2026-03-01' },
      },
    });
    expect(await lines()).toEqual([
      'March 1, 2026 | Consent given: “Согласен на обработку персональных данных” | Entered in the log on March 28, 2026',
      'March 29, 2026 at 12:00:00 PM | Entry corrected\nПо чеку\nWhen: March 2, 2026 at 2:30 PM → March 1, 2026',
    ]);
  });

  it('says of an entry of an early version that its day was not noted', async () => {
    await enterConsent(told({ entered: { way: 'paper', operator: 'Клиника', evidence: [] } }), [], '');
    expect((await paper()).noted).toBe('The day of its entry in the log is not on record');
  });
});

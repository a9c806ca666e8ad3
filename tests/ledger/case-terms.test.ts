import { afterEach, describe, expect, it } from 'vitest';
import CaseTimeline from '#components/case/Timeline.svelte';
import CaseSteps from '#components/log/case/CaseSteps.svelte';
import { useLanguage } from '#lib/i18n/t.ts';
import { caseOf } from '#lib/ledger/case-file.ts';
import { casesOf } from '#lib/ledger/cases.ts';
import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import type { Letter } from '#lib/model/letter.ts';
import { words } from '../components/words.ts';
import { caseView } from '../../entrypoints/log/case-views.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent, letter } from './samples.ts';

freshLedger();
afterEach(() => useLanguage('en'));

const FIRST: Letter = {
  ...letter('letter', 'one'),
  ...{ created: '2026-03-05T09:00:00Z', kind: 'withdraw-and-stop' },
  terms: [{ n: 10, unit: 'working-day', basis: '152-ФЗ 21(5.1)' }],
};
const about = (id: string, day: string, letterId = 'letter') => ({
  ...{ id, consentId: 'one', time: `${day}T10:00:00Z`, day, letterId },
});
const sent = (letterId: string, day: string, channel: 'post' | 'in-person') =>
  recordFollowUp({ kind: 'letter-sent', content: { ...about(`sent ${letterId}`, day, letterId), channel } });

async function begin(channel: 'post' | 'in-person'): Promise<void> {
  await recordConsent(consent('one'));
  await keepLetter(FIRST);
  await sent('letter', '2026-03-05', channel);
}
async function complain(): Promise<void> {
  const created = '2026-03-25T09:00:00Z';
  await keepLetter({ ...FIRST, id: 'complaint', kind: 'complaint', follows: 'letter', created, terms: [] });
  await sent('complaint', '2026-03-26', 'post');
}
const answer = (day: string) =>
  recordFollowUp({
    kind: 'letter-answered',
    content: { ...about('answer', day), outcome: 'refused', text: '' },
  });

async function steps(today: string) {
  const file = await caseOf('one');
  if (!file) throw new Error('no case');
  return (await caseView(file, '', today)).steps;
}
const terms = async (today: string) => (await steps(today)).filter(({ entry }) => entry === undefined);
const live = async (today: string): Promise<string> =>
  (await casesOf('one', today)).map((found) => words(CaseTimeline, { found })).join('\n');

describe('a term that was missed', () => {
  it('stands in the paper with its norm, where it ended, and stays when a complaint follows', async () => {
    await begin('in-person');
    await complain();
    const told = await steps('2026-04-01');
    expect(told.map(({ time }) => time).slice(-3)).toEqual([
      ...['March 20, 2026', 'March 25, 2026 at 12:00:00 PM', 'March 26, 2026'],
    ]);
    const [term] = await terms('2026-04-01');
    expect(term?.what).toContain(
      'Last day of the term: 10 working days from receipt, 152-ФЗ 21(5.1). Letter:',
    );
    expect(term?.what).toMatch(/\nNo answer by then is noted\.$/);
    expect(words(CaseSteps, { steps: told })).toContain('counted by the law, not an entry');
  });

  it('stands beside the record, too, as long as the log does', async () => {
    await begin('in-person');
    const before = await live('2026-04-01');
    await complain();
    for (const said of [before, await live('2026-04-01')]) {
      expect(said).toContain(
        'Mar 20, 2026 Last day of the term: 10 working days from receipt, 152-ФЗ 21(5.1)',
      );
      expect(said).toContain('No answer by then is noted.');
    }
  });

  it('is missed although an answer came later', async () => {
    await begin('in-person');
    await answer('2026-03-28');
    expect((await terms('2026-04-01'))[0]?.what).toContain('No answer by then');
  });
});

it('a term that an answer kept is not told of, one that runs is not called missed', async () => {
  await begin('in-person');
  const [running] = await terms('2026-03-21');
  expect(running?.what).toContain('Last day of the term');
  expect(running?.what).not.toContain('No answer');
  await answer('2026-03-20');
  expect(await terms('2026-04-01')).toEqual([]);
});

it('is told under its condition while nobody knows when the letter came', async () => {
  await begin('post');
  useLanguage('ru');
  const [term] = await terms('2026-06-01');
  expect(term?.what).toContain(
    'Последний день срока, если письмо получено не позднее 19 марта 2026 г.: 10 рабочих дней со дня получения, 152-ФЗ 21(5.1)',
  );
  expect(term?.what).toContain('Отметки об ответе к этому дню нет.');
  expect(await live('2026-06-01')).toContain('Последний день срока, если письмо получено не позднее');
});

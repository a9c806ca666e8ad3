import '../background/fake-extension.ts';
import { expect, test } from 'vitest';
import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { keepUp } from '#lib/ledger/index/catch-up.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import type { Consent } from '#lib/model/consent.ts';
import { LogList } from '../../entrypoints/log/log-list.svelte.ts';
import { Several } from '../../entrypoints/log/several.svelte.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { recorded } from '../ledger/recorded.ts';
import { consent, letter } from '../ledger/samples.ts';

freshLedger();

const SENDER = { fullName: 'Анна Ким', email: 'anna@post.example', phone: '', postal: '' };
const to = (email: string, postal = '') => ({ addressee: { name: '', email, postal } });
const entered = (operator: string): Partial<Consent> => ({
  ...{ site: '', documents: [], certainty: 'told', gesture: 'click' },
  entered: { way: 'paper', operator, evidence: [], noted: '2026-11-01T09:00:00Z' },
});

async function several(...ids: readonly string[]): Promise<Several> {
  const found = new Several(SENDER);
  await found.load('');
  for (const id of ids) await found.choose(id, true);
  return found;
}

test('letters to several operators go where earlier letters to each of them went', async () => {
  await recorded(consent('club', entered('Клуб «Лён»')));
  await recorded(consent('bank', entered('Банк «Мак»')));
  await recorded(consent('shop', entered('Лавка «Тмин»')));
  await keepLetter({ ...letter('l1', 'club'), ...to('data@len.example') });
  await keepLetter({ ...letter('l2', 'bank'), ...to('', 'г. Тверь, ул. Новая, 1') });
  const { letters, ready } = await several('club', 'bank', 'shop');
  const drafts = new Map([...letters.values()].map(({ draft }) => [draft.about, draft]));
  const told = [...drafts.values()].map(({ parties }) => [
    ...[parties.addressee.email, parties.addressee.postal, parties.before !== undefined],
  ]);
  expect(told).toEqual([
    ['data@len.example', '', true],
    ['', 'г. Тверь, ул. Новая, 1', true],
    ['', '', false],
  ]);
  expect(ready).toHaveLength(2);
});

test('a letter about another record of the same site tells where this one goes', async () => {
  await recorded(consent('first', { documents: [] }));
  await recorded(consent('second', { documents: [], time: '2026-03-03T10:15:00+03:00' }));
  await keepLetter({ ...letter('l1', 'first'), ...to('data@len.example') });
  const { letters } = await several('second');
  expect([...letters.values()].map(({ draft }) => draft.parties.addressee.email)).toEqual([
    'data@len.example',
  ]);
});

test('of what was searched for alone letters begin, until all are wanted; what was begun stays', async () => {
  await recorded(consent('club', entered('Клуб «Лён»')));
  await recorded(consent('bank', entered('Банк «Мак»')));
  const list = new LogList();
  expect(list.narrowed).toBeUndefined();
  list.filters.words = 'клуб';
  const found = new Several(SENDER);
  await found.load('', list.narrowed);
  expect([found.isNarrowed, found.rows.map(({ id }) => id)]).toEqual([true, ['club']]);
  await found.choose('club', true);
  await found.showAll();
  expect([found.isNarrowed, found.rows.map(({ id }) => id).toSorted()]).toEqual([false, ['bank', 'club']]);
  expect(found.letters.size).toBe(1);
});

test('filters of the list hold too: of those that wait for an answer, the others are not offered', async () => {
  await recorded(consent('club', entered('Клуб «Лён»')));
  const list = new LogList();
  list.filters.stand = 'waiting';
  const found = new Several(SENDER);
  await found.load('', list.narrowed);
  expect(found.rows).toEqual([]);
  list.filters.stand = 'given';
  await found.load('', list.narrowed);
  expect(found.rows).toHaveLength(1);
});

test('chosen all at once, those that have a letter are left out and counted, until they are chosen', async () => {
  await recorded(consent('club', entered('Клуб «Лён»')));
  await recorded(consent('bank', entered('Банк «Мак»')));
  await keepLetter({ ...letter('l1', 'club'), ...to('data@len.example') });
  const found = await several();
  expect(found.skipped).toBe(0);
  await found.chooseAll(true, new AbortController().signal);
  expect([found.letters.size, found.skipped]).toEqual([1, 1]);
  await found.choose('club', true);
  expect([found.letters.size, found.skipped]).toEqual([2, 0]);
  await found.chooseAll(false, new AbortController().signal);
  expect([found.letters.size, found.skipped]).toEqual([0, 0]);
});

test('a consent that was taken back by a letter is offered while the answer is awaited', async () => {
  await recorded(consent('club', entered('Клуб «Лён»')));
  await keepLetter({ ...letter('l1', 'club'), ...to('data@len.example') });
  const sent = {
    id: 'sent',
    letterId: 'l1',
    consentId: 'club',
    time: '2026-03-06T09:00:00Z',
    day: '2026-03-06',
  };
  await recordFollowUp({ kind: 'letter-sent', content: { ...sent, channel: 'email' } });
  await recordFollowUp({
    kind: 'withdrawn',
    content: { ...{ id: 'w', consentId: 'club' }, time: '2026-03-06T09:00:00Z', channel: 'form' },
  });
  await keepUp();
  const found = await several();
  expect(found.rows.map(({ id, standing, waits }) => [id, standing, waits])).toEqual([
    ['club', 'withdrawn', true],
  ]);
});

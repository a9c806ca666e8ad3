import { expect, test } from 'vitest';
import { csvTable } from '#components/log/csv-table.ts';
import { consentStories } from '#lib/ledger/consent-stories.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { listing } from '#lib/ledger/find/listing.ts';
import { operatorNames } from '#lib/ledger/find/operator-names.ts';
import { recordFollowUp, type FollowUpEntry } from '#lib/ledger/follow-up.ts';
import { storeDocument } from '#lib/ledger/keep-document.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { Letter } from '#lib/model/letter.ts';
import { freshLedger } from './fresh-ledger.ts';
import { recorded } from './recorded.ts';
import { consent, letter, LINK, version } from './samples.ts';

freshLedger();

const TODAY = '2026-03-20';
const LATER = '2027-01-01';
const entered = { way: 'paper', operator: 'Клиника', evidence: [] } as const;
/** Each of its own words, so that none counts as said again. */
const told = (id: string, change: Partial<Consent> = {}): Consent =>
  consent(id, { control: { ...consent(id).control, label: `Согласие ${id}` }, ...change });

async function said(consentId: string, kind: FollowUpEntry['kind'], more: object): Promise<void> {
  const id = `${kind} ${consentId}`;
  const content = { id, consentId, time: '2026-03-05T09:00:00Z', ...more };
  expect(await recordFollowUp({ kind, content } as FollowUpEntry)).toBe(true);
}
const sent = (consentId: string): Promise<void> =>
  said(consentId, 'letter-sent', {
    ...{ letterId: `to ${consentId}`, day: '2026-03-05' },
    ...{ channel: 'email', due: '2026-04-06' },
  });
const written = (consentId: string, change: Partial<Letter> = {}): Promise<boolean> =>
  keepLetter({ ...letter(`to ${consentId}`, consentId), ...change });

/** One consent of every fate. */
async function everyFate(): Promise<void> {
  const ids = ['plain', 'drafted', 'by letter', 'beside', 'asked', 'answered', 'otherwise', 'undone'];
  for (const id of ids) await recorded(told(id));
  await recorded(told('refused', { decision: 'refused', ticked: false }));
  await recorded(told('by hand', { certainty: 'told', entered }));
  await written('drafted');
  await written('by letter', { also: ['beside'] });
  await written('asked', { kind: 'access' });
  await written('answered', { kind: 'access' });
  for (const id of ['by letter', 'asked', 'answered']) await sent(id);
  await said('answered', 'letter-answered', { letterId: 'to answered', outcome: 'done', text: '' });
  await said('otherwise', 'withdrawn', { channel: 'form' });
  await said('undone', 'undone', {});
  await said('by hand', 'correction', { change: { label: 'Иные слова' }, reason: '' });
  await said('by hand', 'withdrawn', { channel: 'in-person' });
}

test('what became of each consent is what the list says', async () => {
  await everyFate();
  const rows = await (await listing({ words: '', order: 'time', today: TODAY })).rows(0, 99);
  const stories = consentStories((await exportLog()).events, TODAY, await operatorNames());
  const listed = new Map(rows.map(({ id, standing, waits, due }) => [id, { standing, waits, due }]));
  expect(listed.size).toBe(9);
  expect(new Map(stories.map((story) => [story.consent.id, { due: undefined, ...story.stand }]))).toEqual(
    listed,
  );
});

const COLUMNS = ['Answer', 'Withdrawn on', 'State of the letters', 'Answer due by'];

test.each([TODAY, LATER])('the table says how each consent stands on %s', async (today) => {
  await everyFate();
  const [names = [], ...rows] = csvTable(
    consentStories((await exportLog()).events, today, await operatorNames()),
  );
  const cell = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? '';
  const cells = rows.map((row) => [
    cell(row, 'The exact words').replace('Согласие ', ''),
    COLUMNS.map((name) => cell(row, name)),
  ]);
  const waiting = today === TODAY ? 'Sent, awaiting an answer' : 'Answer overdue';
  const given = 'Consent given';
  const withdrawn = 'Consent given, then withdrawn';
  expect(Object.fromEntries(cells)).toEqual({
    plain: [given, '', '', ''],
    drafted: [given, '', 'Draft', ''],
    'by letter': [withdrawn, '2026-03-05', waiting, '2026-04-06'],
    beside: [withdrawn, '2026-03-05', waiting, '2026-04-06'],
    asked: [given, '', waiting, '2026-03-20'],
    answered: [given, '', 'Done', ''],
    otherwise: [withdrawn, '2026-03-05', '', ''],
    refused: ['Consent not given', '', '', ''],
    'Иные слова': [withdrawn, '2026-03-05', '', ''],
  });
});

test('the table names the operator that only a document names, and the one that a person does', async () => {
  const summary = { kind: 'policy', confidence: 1, claims: [], facts: {} } as const;
  const policy = await version('Оператор: ООО «Василёк».', {
    summary: { ...summary, facts: { operator: { value: 'ООО «Василёк»', quotes: [] } } },
  });
  await storeDocument(policy);
  await recorded(consent('seen', { documents: [{ ...LINK, sha256: policy.sha256 }] }));
  await recorded(consent('told', { certainty: 'told', entered, site: '' }));
  const stories = consentStories((await exportLog()).events, TODAY, await operatorNames());
  const [names = [], ...rows] = csvTable(stories);
  const at = names.indexOf('Operator');
  expect(rows.map((row) => row[at]).toSorted()).toEqual(['Клиника', 'ООО «Василёк»']);
});

test('the table has the states of the page of letters, and tells a draft from what was sent', async () => {
  for (const id of ['no', 'done', 'drafted', 'complained']) await recorded(told(id));
  for (const id of ['no', 'done', 'drafted']) await written(id, { kind: 'access' });
  await written('complained', { kind: 'complaint' });
  for (const id of ['no', 'done', 'complained']) await sent(id);
  await said('no', 'letter-answered', { letterId: 'to no', outcome: 'refused', text: '' });
  await said('done', 'letter-answered', { letterId: 'to done', outcome: 'done', text: '' });
  const stories = consentStories((await exportLog()).events, TODAY, await operatorNames());
  const [names = [], ...rows] = csvTable(stories);
  const of = (id: string, name: string): string =>
    rows.find((row) => row.includes(`Согласие ${id}`))?.[names.indexOf(name)] ?? '';
  const state = (id: string): string => of(id, 'State of the letters');
  expect(['no', 'done', 'drafted', 'complained'].map(state)).toEqual([
    ...['Refused', 'Done', 'Draft', 'With the authority'],
  ]);
  expect(of('drafted', 'Letters')).toMatch(/ \(Draft\)$/);
  expect(of('done', 'Letters')).not.toContain('Draft');
});

test('what came later stands in the last columns: entry, need, notes, cut words', async () => {
  const control = { ...consent('cut').control, required: true, cut: true as const };
  await recorded(consent('cut', { control }));
  await said('cut', 'note', { text: 'важно' });
  const noted = '2026-03-04T12:00:00Z';
  const untold = { ...told('by hand').control, covers: [] };
  await recorded(told('by hand', { certainty: 'told', entered: { ...entered, noted }, control: untold }));
  const stories = consentStories((await exportLog()).events, TODAY, await operatorNames());
  const [names = [], ...rows] = csvTable(stories);
  expect(names.slice(-5)).toEqual([
    ...['Record number', 'Entered by hand on', 'Required or optional', 'Notes', 'Cut words'],
  ]);
  const last = new Map(rows.map((row) => [row.at(-5), row.slice(-4)]));
  expect(last.get('by hand')).toEqual(['2026-03-04', '', '', '']);
  const cut = 'The page had more words: the first 3,000 characters were kept.';
  expect(last.get('cut')).toEqual(['', 'Required', 'важно', cut]);
  expect(rows.flat()).toContain('Not known what it covers');
});

import { expect, test } from 'vitest';
import { storeDocument } from '#lib/ledger/keep-document.ts';
import type { Consent } from '#lib/model/consent.ts';
import { documentsBehind, documentsBeside } from '../../entrypoints/log/documents-behind.ts';
import { freshLedger } from './fresh-ledger.ts';
import { recorded } from './recorded.ts';
import { consent, LINK, version } from './samples.ts';

freshLedger();

const byHand = (site: string): Consent =>
  consent('hand', {
    ...{ site, documents: [], certainty: 'told', ticked: null },
    entered: { way: 'site', operator: 'Лавка', evidence: [] },
  });

test('a consent entered by hand finds the versions kept of its site by others, each once', async () => {
  const policy = await version('Пишите на data@lavka.example.');
  await storeDocument(policy);
  for (const id of ['a', 'b'])
    await recorded(consent(id, { documents: [{ ...LINK, sha256: policy.sha256 }] }));
  const told = byHand('лавка.example');
  await recorded(told);
  expect(await documentsBehind(told)).toEqual([]);
  expect((await documentsBeside(told, [])).map(({ sha256 }) => sha256)).toEqual([policy.sha256]);
});

test('of another site, of none, or beside documents of its own it finds none', async () => {
  const policy = await version('Пишите на data@lavka.example.');
  await storeDocument(policy);
  const seen = consent('a', { documents: [{ ...LINK, sha256: policy.sha256 }] });
  await recorded(seen);
  for (const site of ['quay.example', '']) expect(await documentsBeside(byHand(site), [])).toEqual([]);
  expect(await documentsBeside(seen, await documentsBehind(seen))).toEqual([]);
});

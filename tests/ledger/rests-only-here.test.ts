import { expect, test } from 'vitest';
import { forgetLead } from '#components/log/forget-lead.ts';
import { keepDocument, storeDocument } from '#lib/ledger/keep-document.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { documentBySha } from '#lib/ledger/read.ts';
import { restsOnlyHere } from '#lib/ledger/rests-only-here.ts';
import { tidy } from '#lib/ledger/tidy.ts';
import { freshLedger } from './fresh-ledger.ts';
import { recorded } from './recorded.ts';
import { consent, LINK, version } from './samples.ts';

freshLedger();

const agreed = (id: string, sha256: string) => recorded(consent(id, { documents: [{ ...LINK, sha256 }] }));

test('a record is said to take a document along just where forgetting it does', async () => {
  const [own, shared, clicked] = [await version('Одна.'), await version('Общая.'), await version('Своя.')];
  for (const one of [own, shared, clicked]) await storeDocument(one);
  await keepDocument(clicked);
  const about = { alone: own, one: shared, other: shared, kept: clicked };
  for (const [id, { sha256 }] of Object.entries(about)) await agreed(id, sha256);
  await recorded(consent('bare'));
  const takes = { alone: true, one: false, kept: false, other: true, bare: false };
  for (const [id, expected] of Object.entries(takes)) {
    expect([id, await restsOnlyHere(id)]).toEqual([id, expected]);
    await forgetConsent(id);
    await tidy();
  }
  expect(await documentBySha(own.sha256)).toBeUndefined();
  expect(await documentBySha(shared.sha256)).toBeUndefined();
  expect(await documentBySha(clicked.sha256)).toBeDefined();
});

test('the question says so only where it is so', () => {
  expect(forgetLead({ shared: false, takes: true })).toContain(
    'Kept documents that only this record rests on',
  );
  expect(forgetLead({ shared: true, takes: false })).not.toContain('ocuments');
});

import type { Facts } from '#lib/model/summary.ts';
import type { Trimmed } from '../event.ts';
import { unpacked } from '../packed-document.ts';
import type { IndexBatch } from './batch.ts';
import { saidBits } from './handed.ts';
import { operatorKeyOf } from './operators.ts';
import { enterRecord } from './record-in.ts';
import type { IndexedRecord, IndexedText } from './stored.ts';
import { termsOfText, termsOfWords } from './terms.ts';

/** The version as it is in the index, entered where it is new; undefined where the ledger does not have it. */
export async function enterText(batch: IndexBatch, sha256: string): Promise<IndexedText | undefined> {
  const known = await batch.texts.get(sha256);
  if (known && !known.trimmed) return known;
  const kept = await batch.writing.objectStore('documents').get(sha256);
  if (!kept) return known;
  const document = unpacked(kept);
  const { facts } = document.summary;
  const text: IndexedText = {
    sha256,
    n: known?.n ?? batch.nextNumber('text'),
    held: known?.held ?? false,
    ...operatorIn(facts),
    said: saidBits(document.summary),
    terms: termsOfText(document),
  };
  await batch.postings.change('text', text.n, [], text.terms);
  batch.texts.set(sha256, text);
  return text;
}

/** A version of which nothing is left but whose it was. */
export async function enterTrimmed(
  batch: IndexBatch,
  { sha256, operator = '', operatorIds = [] }: Trimmed,
): Promise<void> {
  const known = await batch.texts.get(sha256);
  const n = known?.n ?? batch.nextNumber('text');
  await batch.postings.change('text', n, known?.terms ?? [], []);
  batch.texts.set(sha256, {
    sha256,
    n,
    held: known?.held ?? false,
    operator,
    operatorIds,
    said: 0,
    terms: [],
    trimmed: true,
  });
}

/** Takes a version out of everything it was found by. */
export async function eraseText(batch: IndexBatch, sha256: string): Promise<void> {
  const text = await batch.texts.get(sha256);
  if (!text) return;
  await batch.postings.change('text', text.n, text.terms, []);
  batch.texts.set(sha256, undefined);
}

/** A consent rests on a version, once; whose it is may be told by the version. */
export async function attachText(batch: IndexBatch, record: IndexedRecord, text: IndexedText): Promise<void> {
  if (record.texts.includes(text.sha256)) return;
  const named = record.operator === '' ? withOperator(record, text) : record;
  await enterRecord(batch, { ...named, texts: [...record.texts, text.sha256] }, record);
}

function withOperator(record: IndexedRecord, { operator, operatorIds }: IndexedText): IndexedRecord {
  if (operator === '') return record;
  return {
    ...record,
    operator,
    operatorKey: operatorKeyOf(operator, operatorIds),
    terms: [...new Set([...record.terms, ...termsOfWords(operator)])],
  };
}

/** Whose a version is, as it says itself. */
export const operatorIn = (facts: Facts): Pick<IndexedText, 'operator' | 'operatorIds'> => ({
  operator: valuesOf(facts, 'operator')[0] ?? '',
  operatorIds: valuesOf(facts, 'operator-ids'),
});

function valuesOf(facts: Facts, id: 'operator' | 'operator-ids'): readonly string[] {
  const value = facts[id]?.value ?? [];
  return typeof value === 'string' ? [value] : value;
}

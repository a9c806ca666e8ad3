import type { Case } from '#lib/model/case.ts';
import type { DataDeclared } from '#lib/model/operator.ts';
import { FIELD_KINDS } from '#lib/model/control.ts';
import { DATA_IDS } from '#lib/model/taxonomy.ts';
import { casesOf } from '../cases.ts';
import { consentById, documentBySha } from '../read.ts';
import { listing } from './listing.ts';

/** Records looked at, newest first: an operator that has more is told of by these. */
const MOST = 200;
/** Documents read again; they are large. */
const MOST_DOCUMENTS = 20;

/** Cases of the letters drafted to an operator, newest first. @param key as in the index @throws LedgerError */
export async function casesWithOperator(key: string, today: string): Promise<Case[]> {
  const found = await listing({ words: '', order: 'time', operator: key, lettered: true, today });
  const rows = await found.rows(0, MOST);
  const cases = await Promise.all(rows.map(({ id }) => casesOf(id, today)));
  return cases.flat().sort((a, b) => Date.parse(b.letter.created) - Date.parse(a.letter.created));
}

/** Kinds of data given to an operator, and those that its documents name. @throws LedgerError */
export async function dataDeclared(key: string, today: string): Promise<DataDeclared> {
  const found = await listing({ words: '', order: 'time', operator: key, today });
  const rows = await found.rows(0, MOST);
  const consents = await Promise.all(rows.map(({ id }) => consentById(id)));
  const hashes = [...new Set(rows.flatMap(({ texts }) => texts))].slice(0, MOST_DOCUMENTS);
  const given = new Set(consents.flatMap((consent) => consent?.fieldKinds ?? []));
  const named = new Set(await dataIn(hashes));
  return {
    fields: FIELD_KINDS.filter((kind) => given.has(kind)),
    documents: DATA_IDS.filter((id) => named.has(id)),
  };
}

async function dataIn(hashes: readonly string[]): Promise<string[]> {
  const documents = await Promise.all(hashes.map(documentBySha));
  const claims = documents.flatMap((document) => document?.summary.claims ?? []);
  return claims.flatMap(({ group, id, stance }) => (group === 'data' && stance !== 'denied' ? [id] : []));
}

import { domainOf } from '../domain.ts';
import type { IndexBatch } from './batch.ts';
import { BLOCK, emptyBlock, withoutRecord, withRecord } from './blocks.ts';
import { nameByOthers } from './name-by-others.ts';
import { operatorNumber } from './operators.ts';
import type { IndexedRecord } from './stored.ts';

/** Enters a record, or what has changed of it, everywhere it is found by. */
export async function enterRecord(
  batch: IndexBatch,
  given: IndexedRecord,
  before?: IndexedRecord,
): Promise<void> {
  const operatorKey = await batch.operatorKeyAt(given.operatorKey, given.site);
  const record = { ...given, operatorKey };
  await batch.postings.change('record', record.n, before?.terms ?? [], record.terms);
  if (!before) batch.count(1);
  if (before?.site !== record.site) await countSite(batch, record.site, 1);
  const operator = await operatorNumber(batch, record, before);
  const texts = (await Promise.all(record.texts.map((sha256) => batch.texts.get(sha256)))).flatMap(
    (text) => text ?? [],
  );
  const said = texts.reduce((bits, text) => bits | text.said, 0);
  const site = (await batch.sites.get(record.site))?.n ?? 0;
  const key = Math.floor(record.n / BLOCK);
  const block = (await batch.blocks.get(key)) ?? emptyBlock(key);
  batch.blocks.set(key, withRecord(block, record, { site, operator, texts: texts.map(({ n }) => n), said }));
  if (before && before.operatorKey !== operatorKey) await nameByOthers(batch, before);
  batch.records.set(record.n, record);
  batch.entered.set(record.id, record.n);
}

/** Takes a record out of everything it was found by; versions stay for as long as an event announces them. */
export async function eraseRecord(batch: IndexBatch, record: IndexedRecord): Promise<void> {
  await batch.postings.change('record', record.n, record.terms, []);
  batch.count(-1);
  await countSite(batch, record.site, -1);
  await operatorNumber(batch, { ...record, operatorKey: '' }, record);
  const key = Math.floor(record.n / BLOCK);
  const block = await batch.blocks.get(key);
  if (block) batch.blocks.set(key, withoutRecord(block, record.n));
  batch.records.set(record.n, undefined);
  await nameByOthers(batch, record);
}

async function countSite(batch: IndexBatch, site: string, change: 1 | -1): Promise<void> {
  const known = await batch.sites.get(site);
  const records = (known?.records ?? 0) + change;
  if (records <= 0) return batch.sites.set(site, undefined);
  const row = known ?? { site, n: batch.nextNumber('site'), domain: domainOf(site) };
  batch.sites.set(site, { ...row, records });
}

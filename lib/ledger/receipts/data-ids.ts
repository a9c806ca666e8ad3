import type { DataId } from '#lib/model/taxonomy.ts';
import { DATA_OF_FIELD } from '#lib/model/data-of-field.ts';
import type { ReceiptBasis } from './receipt-basis.ts';
import { saidOf } from './said-in-documents.ts';

/** Kinds of data that the documents name, and those that the form asked for. */
export function dataIds({ consent, documents }: Pick<ReceiptBasis, 'consent' | 'documents'>): DataId[] {
  const said = saidOf(documents, 'data').filter(({ stance }) => stance !== 'denied');
  const asked = consent.fieldKinds.flatMap((kind) => DATA_OF_FIELD[kind] ?? []);
  return [...new Set([...said.map(({ id }) => id), ...asked])];
}

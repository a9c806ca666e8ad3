import { withLedger } from '../open.ts';

/** Records read at once. */
const PAGE = 2_000;

/**
 * Names of the operators of all records, by the id of the consent, as the list has them; those that nobody names are
 * left out. The index has to have caught up. @throws LedgerError
 */
export function operatorNames(): Promise<Map<string, string>> {
  return withLedger(async (ledger) => {
    const names = new Map<string, string>();
    let last = -1;
    for (;;) {
      const records = await ledger.getAll('records', IDBKeyRange.lowerBound(last, true), PAGE);
      for (const { id, operator } of records) if (operator !== '') names.set(id, operator);
      if (records.length < PAGE) return names;
      last = records.at(-1)?.n ?? last;
    }
  });
}

import { joinsIn, type Joins } from '../joins.ts';
import { withLedger } from '../open.ts';

/** Which operators are one, by the person's word until now. @throws LedgerError */
export async function joinedOperators(): Promise<Joins> {
  return joinsIn(await withLedger((ledger) => ledger.getAllFromIndex('events', 'kind', 'operators-joined')));
}

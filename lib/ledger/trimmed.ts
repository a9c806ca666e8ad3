import { withLedger } from './open.ts';
import { contentsOf } from './state.ts';

/** When the text of a version was trimmed (ISO), where it was and has not come back since. @throws LedgerError */
export async function trimmedAt(sha256: string): Promise<string | undefined> {
  return withLedger(async (ledger) => {
    if ((await ledger.getKey('documents', sha256)) !== undefined) return undefined;
    if (!(await ledger.get('texts', sha256))?.trimmed) return undefined;
    return contentsOf(await ledger.getAllFromIndex('events', 'sha256', sha256), 'trimmed').at(-1)?.time;
  });
}

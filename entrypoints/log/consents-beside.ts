import { listing } from '#lib/ledger/find/listing.ts';
import { operatorOfRecord } from '#lib/ledger/find/operators.ts';
import type { Query } from '#lib/ledger/find/query.ts';
import { consentById } from '#lib/ledger/read.ts';
import { canWithdraw } from '#lib/model/can-withdraw.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { LogRow } from '#lib/model/log-row.ts';
import { caughtUp } from './caught-up.ts';
import { today } from './today.ts';

/** More consents than a person looks through are not offered for one letter. */
const MOST = 50;

/** Another consent that a letter may carry, and how it is listed. */
export interface ConsentBeside {
  readonly row: LogRow;
  readonly consent: Consent;
}

/**
 * Other consents given to the same operator, or at the same site where nobody names one, and not withdrawn yet: the
 * newest first, fifty at most. @throws LedgerError, MessageError
 */
export async function consentsBeside({ id, site }: Consent): Promise<readonly ConsentBeside[]> {
  await caughtUp();
  const operator = await operatorOfRecord(id);
  const scopes = [operator ? { operator: operator.key } : {}, site === '' ? {} : { site }];
  const found = await Promise.all(scopes.filter((scope) => Object.keys(scope).length > 0).map(rowsOf));
  const rows = [...new Map(found.flat().map((row) => [row.id, row])).values()]
    .filter((row) => row.id !== id && row.standing !== 'withdrawn')
    .sort((a, b) => Date.parse(b.time) - Date.parse(a.time))
    .slice(0, MOST);
  const consents = await Promise.all(rows.map((row) => consentById(row.id)));
  return rows.flatMap((row, at) => {
    const consent = consents[at];
    return consent && canWithdraw(consent) ? [{ row, consent }] : [];
  });
}

async function rowsOf(scope: Pick<Query, 'operator' | 'site'>): Promise<LogRow[]> {
  const found = await listing({ words: '', order: 'time', today: today(), standing: 'given', ...scope });
  // Some of them may be withdrawn.
  return found.rows(0, 2 * MOST);
}

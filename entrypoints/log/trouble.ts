import { LedgerError } from '#lib/ledger/ledger-error.ts';
import { t } from '#lib/i18n/t.ts';

/** What went wrong, for the person: the ledger's own reasons in words, anything else as it was said. */
export function trouble(error: unknown): string {
  if (error instanceof LedgerError) return t(`ledger.${error.code}`);
  return error instanceof Error ? error.message : String(error);
}

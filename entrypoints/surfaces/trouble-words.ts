import { LedgerError } from '#lib/ledger/ledger-error.ts';
import { MessageError } from '#lib/messages.ts';
import { t } from '#lib/i18n/t.ts';

/** Why a surface has nothing to show: the ledger's own reason, or that the background did not answer. */
export function troubleWords(error: unknown): string {
  const code = error instanceof LedgerError || error instanceof MessageError ? error.code : 'failed';
  if (code !== 'failed' && code !== 'refused' && code !== 'silent') return t(`ledger.${code}`);
  return t('common.no-answer', { message: error instanceof Error ? error.message : String(error) });
}

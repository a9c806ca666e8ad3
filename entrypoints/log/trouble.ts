import { LedgerError } from '#lib/ledger/ledger-error.ts';
import { MessageError, type ErrorCode } from '#lib/messages.ts';
import { t } from '#lib/i18n/t.ts';
import { GoneError } from './write-down.ts';

/** What went wrong, for the person: the ledger's own reasons in words, anything else as it was said. */
export function trouble(error: unknown): string {
  if (error instanceof GoneError) return t('trouble.gone');
  const code = codeOf(error);
  if (code !== 'failed' && code !== 'refused' && code !== 'silent') return t(`ledger.${code}`);
  return error instanceof Error ? error.message : String(error);
}

/** Whether it is that the person stopped it. */
export const isStopped = (error: unknown): boolean => codeOf(error) === 'stopped';

const codeOf = (error: unknown): ErrorCode =>
  error instanceof LedgerError || error instanceof MessageError ? error.code : 'failed';

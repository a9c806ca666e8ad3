import { quoteOf } from '#lib/model/quote.ts';
import type { Fact } from '#lib/model/summary.ts';
import type { ReadingContext } from '../context.ts';
import type { AddressMention } from './addresses.ts';
import { emailsOf } from './addresses.ts';
import type { WithdrawalWindow } from './withdrawal-window.ts';

const MOST_ADDRESSES = 4;

const inside = (windows: readonly WithdrawalWindow[], { start }: AddressMention): boolean =>
  windows.some((window) => window.start <= start && start < window.end);

/**
 * E-mail addresses for withdrawal or questions about data; where none is tied to these, the first one written, marked
 * `general`. Value: list of addresses.
 */
export function withdrawalEmail(
  { document }: ReadingContext,
  windows: readonly WithdrawalWindow[],
): Fact | undefined {
  const emails = emailsOf(document);
  const tied = emails.filter((email) => inside(windows, email));
  const ofWithdrawal = windows.filter(({ reason }) => reason === 'withdrawal');
  const withdrawal = tied.filter((email) => inside(ofWithdrawal, email));
  const chosen =
    withdrawal.length > 0 ? [...withdrawal, ...tied] : tied.length > 0 ? tied : emails.slice(0, 1);
  const seen = new Set<string>();
  const distinct = chosen.filter(({ value }) => !seen.has(value) && seen.add(value));
  if (distinct.length === 0) return undefined;
  return {
    value: distinct.slice(0, MOST_ADDRESSES).map(({ value }) => value),
    general: tied.length === 0,
    quotes: distinct.slice(0, 3).map(({ start, end }) => quoteOf(document.text, start, end)),
  };
}

import type { ReceiptDocument } from './receipt-basis.ts';
import { saidOf } from './said-in-documents.ts';

/** Whether data go to third parties: `names` in the policy's own words, that it is denied, or that nothing is said. */
export type ThirdParties =
  { readonly says: 'named'; readonly names: string } | { readonly says: 'denied' | 'nothing' };

/**
 * What the documents say of third parties. No disclosure is said only where a document denies it outright and none
 * names an exception: silence is no denial.
 */
export function thirdParties(documents: readonly Pick<ReceiptDocument, 'summary'>[]): ThirdParties {
  const recipients = saidOf(documents, 'recipients');
  const named = recipients.filter(({ stance }) => stance !== 'denied');
  if (named.length > 0) return { says: 'named', names: named.map(({ words }) => words).join('; ') };
  return { says: recipients.some(({ id }) => id === 'partners') ? 'denied' : 'nothing' };
}

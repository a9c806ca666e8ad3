import { NOT_STATED, type ReceiptDocument } from './receipt-basis.ts';
import { saidOf } from './said-in-documents.ts';

/** Whether data go to third parties: `names` in the policy's own words, or that it does not say. */
export type ThirdParties =
  { readonly disclosed: false } | { readonly disclosed: true; readonly names: string };

/**
 * What the documents say of third parties. No disclosure is said only where a document denies it outright and none
 * names an exception: silence is no denial.
 */
export function thirdParties(documents: readonly Pick<ReceiptDocument, 'summary'>[]): ThirdParties {
  const recipients = saidOf(documents, 'recipients');
  const named = recipients.filter(({ stance }) => stance !== 'denied');
  if (named.length > 0) return { disclosed: true, names: named.map(({ words }) => words).join('; ') };
  const denied = recipients.some(({ id }) => id === 'partners');
  return denied ? { disclosed: false } : { disclosed: true, names: NOT_STATED };
}

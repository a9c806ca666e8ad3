import type { CaseOf } from '../case-file.ts';
import { withdrawnAt } from '../withdrawn-at.ts';
import type { ReceiptBasis, ReceiptDocument } from './receipt-basis.ts';

/** What a receipt says of a case: of its documents, a policy before anything else. */
export function basisOf({ consent, link, documents, events }: CaseOf<ReceiptDocument>): ReceiptBasis {
  const rank = ({ summary }: ReceiptDocument): number => RANK[summary.kind];
  const withdrawn = withdrawnAt(events);
  return {
    consent,
    place: link,
    documents: documents.toSorted((a, b) => rank(a) - rank(b)),
    ...(withdrawn !== undefined && { withdrawn }),
  };
}

const RANK = { policy: 0, 'consent-document': 1, other: 2 } as const;

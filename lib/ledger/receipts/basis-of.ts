import type { CaseOf } from '../case-file.ts';
import { contentsOf } from '../state.ts';
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

/** When the person took the consent back: by a letter marked as sent that says so, or in another way. */
function withdrawnAt(events: CaseOf<ReceiptDocument>['events']): string | undefined {
  const letters = contentsOf(events, 'letter-drafted').filter(({ kind }) => kind.startsWith('withdraw'));
  const ids = new Set(letters.map(({ id }) => id));
  const undone = new Set(contentsOf(events, 'letter-step-undone').map(({ step }) => step));
  const sent = contentsOf(events, 'letter-sent').filter(
    ({ id, letterId }) => ids.has(letterId) && !undone.has(id),
  );
  const times = [
    ...sent.map(({ day, time }) => day ?? time),
    ...contentsOf(events, 'withdrawn').map(({ time }) => time),
  ];
  return times.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

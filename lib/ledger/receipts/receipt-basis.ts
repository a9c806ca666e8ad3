import type { Consent } from '#lib/model/consent.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { Link } from '../event.ts';
import { RECEIPTS, uuid5 } from './uuid5.ts';

/** A version that a consent rests on, as far as a receipt speaks of it. */
export type ReceiptDocument = Pick<ReadDocument, 'sha256' | 'url' | 'title' | 'lang' | 'summary'>;

/** All that a receipt of one consent is made of. */
export interface ReceiptBasis {
  readonly consent: Consent;
  readonly documents: readonly ReceiptDocument[];
  /** Where its event stands in the log. */
  readonly place: Pick<Link, 'chain' | 'seq' | 'hash'>;
  /** ISO time at which the person took it back, where that is on record. */
  readonly withdrawn?: string;
}

/** Stands in every field that a specification demands and that neither the page nor its documents tell. */
export const NOT_STATED = 'not stated';

/** UUID version 5 over the hash of the consent's event: the same at every export, and of nothing else. */
export const receiptId = ({ place }: Pick<ReceiptBasis, 'place'>): Promise<string> =>
  uuid5(RECEIPTS, place.hash);

/** Whether the act is one that a receipt may call a consent: what a page refused is none. */
export const isConsent = ({ certainty }: Pick<Consent, 'certainty'>): boolean => certainty !== 'attempted';

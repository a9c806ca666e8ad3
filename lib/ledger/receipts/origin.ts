import type { Covers } from '#lib/model/control.ts';
import { canonicalJson } from '../canonical.ts';
import { sha256 } from '../sha256.ts';
import type { ReceiptBasis } from './receipt-basis.ts';

/** What a receipt of ours says beyond its specification, so that it finds its way back to the record. */
export interface Origin {
  /** The exact words beside the control. */
  readonly words: string;
  /** What they cover: no standard has words for it. */
  readonly covers: readonly Covers[];
  readonly page: string;
  readonly zone: string;
  readonly documents: readonly { readonly href: string; readonly sha256?: string }[];
  /** The consent's event in the log that the receipt was made from. */
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  /** ISO day or time at which the person took it back. */
  readonly withdrawn?: string;
}

/** SHA-256 of the canonical JSON of the receipt without this field: it shows damage and proves no author. */
export interface Seal {
  readonly check: string;
}

export function originOf({
  consent,
  place,
  withdrawn,
}: Pick<ReceiptBasis, 'consent' | 'place' | 'withdrawn'>): Origin {
  const { chain, seq, hash } = place;
  const documents = consent.documents.map(({ href, sha256: version }) => ({
    href,
    ...(version && { sha256: version }),
  }));
  return {
    words: consent.control.label,
    covers: consent.control.covers,
    page: consent.page.url,
    zone: consent.zone,
    documents,
    chain,
    seq,
    hash,
    ...(withdrawn !== undefined && { withdrawn }),
  };
}

/** A receipt with what is beyond its specification, and a checksum over all of it. */
export async function sealed<R extends object, O extends object>(
  receipt: R,
  beyond: O,
): Promise<R & { readonly consentLedger: O & Seal }> {
  const check = await checkOf({ ...receipt, consentLedger: beyond });
  return { ...receipt, consentLedger: { ...beyond, check } };
}

/** Whether a receipt is as it was sealed; of one without a seal, of whatever maker, nobody can tell. */
export async function isUnchanged(receipt: Readonly<Record<string, unknown>>): Promise<boolean> {
  const beyond = receipt.consentLedger;
  if (typeof beyond !== 'object' || beyond === null || !('check' in beyond)) return true;
  const { check, ...rest } = beyond;
  return check === (await checkOf({ ...receipt, consentLedger: rest }));
}

const checkOf = (receipt: object): Promise<string> => sha256(canonicalJson(receipt));

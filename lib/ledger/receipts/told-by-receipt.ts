import * as v from 'valibot';
import type { Consent, Evidence } from '#lib/model/consent.ts';
import { siteOf } from '../address.ts';
import { consentShape } from '../consent-shape.ts';
import { sha256 } from '../sha256.ts';
import type { ReceiptSays } from './receipt-says.ts';

/**
 * The id of the entry that a receipt becomes: the same for each copy of it, and for two kinds of receipt that we made of
 * one consent. What a receipt claims of its origin is believed only so far that it is not taken in twice.
 */
export async function entryId({ form, receiptId, operator, origin }: ReceiptSays): Promise<string> {
  const known = origin ? origin.hash : `${form}\n${receiptId}\n${operator}`;
  return `receipt-${(await sha256(known)).slice(0, 32)}`;
}

/**
 * A receipt as an entry that was told: nothing of the act was seen.
 * @param noted ISO time of the entry
 * @throws ValiError for what is no record
 */
export function toldByReceipt(said: ReceiptSays, id: string, evidence: Evidence, noted: string): Consent {
  const { form, decision, time, operator, words, covers, page, policy, origin } = said;
  const consent: Consent = {
    ...{ id, decision, time, zone: origin?.zone ?? 'UTC', site: siteOf(page || policy) },
    page: { url: page, title: '' },
    control: {
      ...{ label: words, kind: 'button', preticked: false, required: null, covers },
      ...{ policyLinks: [], frame: '', selector: '' },
    },
    ...{ ticked: null, caption: '', gesture: 'click', certainty: 'told', fieldKinds: [] },
    documents: policy === '' ? [] : [{ href: policy, text: '' }],
    entered: { way: 'other', operator, evidence: [evidence], noted, receipt: form },
  };
  return v.parse(consentShape, consent) as Consent;
}

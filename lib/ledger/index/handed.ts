import { FIELD_KINDS, type FieldKind } from '#lib/model/control.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { RECIPIENT_IDS, type DataId, type RecipientId } from '#lib/model/taxonomy.ts';

/** Recipients stand above the kinds of data, in one number. */
const RECIPIENTS_SHIFT = FIELD_KINDS.length;

/** What a form asks for, in the words of policies; what only one of the two knows is left out. */
const SAME: { readonly [D in DataId]?: FieldKind } = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  address: 'address',
  'birth-date': 'birth-date',
  'government-id': 'government-id',
  payment: 'payment',
  account: 'account',
  messages: 'message',
};

/** Kinds of data as bits. */
export const kindBits = (kinds: readonly FieldKind[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << FIELD_KINDS.indexOf(kind)), 0);

export const kindsIn = (bits: number): FieldKind[] => FIELD_KINDS.filter((_, at) => ((bits >> at) & 1) === 1);

export const recipientsIn = (bits: number): RecipientId[] =>
  RECIPIENT_IDS.filter((_, at) => ((bits >> (RECIPIENTS_SHIFT + at)) & 1) === 1);

/** Which kinds of data a document says are collected, and who it says receives them, as bits. */
export function saidBits({ claims }: PolicySummary): number {
  let bits = 0;
  for (const { group, id, stance } of claims) {
    if (stance === 'denied') continue;
    if (group === 'data') bits |= kindBits([SAME[id as DataId] ?? []].flat());
    if (group === 'recipients') bits |= 1 << (RECIPIENTS_SHIFT + RECIPIENT_IDS.indexOf(id as RecipientId));
  }
  return bits;
}

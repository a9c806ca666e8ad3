import { FIELD_KINDS, type FieldKind } from '#lib/model/control.ts';
import { DATA_OF_FIELD } from '#lib/model/data-of-field.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { RECIPIENT_IDS, type DataId, type RecipientId } from '#lib/model/taxonomy.ts';

/** Recipients stand above the kinds of data, in one number. */
const RECIPIENTS_SHIFT = FIELD_KINDS.length;

/** Data that a policy names, as a form asks for them; what only one of the two knows is left out. */
const FIELD_OF = new Map(FIELD_KINDS.map((kind) => [DATA_OF_FIELD[kind], kind]));

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
    if (group === 'data') bits |= kindBits([FIELD_OF.get(id as DataId) ?? []].flat());
    if (group === 'recipients') bits |= 1 << (RECIPIENTS_SHIFT + RECIPIENT_IDS.indexOf(id as RecipientId));
  }
  return bits;
}

/** What an operator may keep or go on with although consent was withdrawn. */
export const GROUNDS_TO_KEEP = [
  'other-grounds',
  'contract',
  'legal-duty',
  'obligation',
  'court',
  'legitimate-interest',
  'medical',
  'overriding',
  'erasure-limits',
  'past',
] as const;
export type GroundToKeep = (typeof GROUNDS_TO_KEEP)[number];

/** Ways to hand a letter to an operator. */
export const CHANNELS = [
  'registered-post',
  'post',
  'by-hand',
  'signed-email',
  'email',
  'site-form',
  'consent-service',
  'same-form',
  'opt-out-signal',
  'agent',
  'any',
] as const;
export type LawChannel = (typeof CHANNELS)[number];

/** How such a way is accepted. */
export const ACCEPTANCES = [
  'strongest',
  'strong',
  'as-paper',
  'weak-proof',
  'where-named',
  'accepted',
  'for-withdrawal',
  'for-opt-out',
  'with-proof',
  'doubtful',
] as const;
export type Acceptance = (typeof ACCEPTANCES)[number];

/** What a complaint has to hold. */
export const NEEDS = [
  'name',
  'reply-address',
  'operator',
  'facts',
  'copies',
  'asked',
  'message',
  'no-consent',
  'complaint-first',
] as const;
export type ComplaintNeed = (typeof NEEDS)[number];

/** What a surface shows of a law around a letter; only what is sure. */
export interface AroundLetter {
  readonly mayKeep: readonly { readonly what: GroundToKeep; readonly norm?: string }[];
  readonly channels: readonly { readonly by: LawChannel; readonly accepted: Acceptance }[];
}

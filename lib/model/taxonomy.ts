/**
 * Everything a summary can say. Scope notes that decide borderline cases stand beside each id's rule in `lib/rules`;
 * names for people are in `lib/i18n`.
 */
export const DATA_IDS = [
  'name',
  'email',
  'phone',
  'address',
  'birth-date',
  'gender',
  'government-id',
  'payment',
  'purchase-history',
  'account',
  'messages',
  'photo-video',
  'audio',
  'ip',
  'cookies',
  'device',
  'usage',
  'location',
  'employment',
  'education',
  'family',
  'social-profile',
  'preferences',
  'from-others',
  'health',
  'biometric',
  'special',
] as const;

export const PURPOSE_IDS = [
  'service',
  'identification',
  'communication',
  'marketing',
  'targeted-advertising',
  'personalisation',
  'analytics',
  'improvement',
  'technical',
  'payment',
  'delivery',
  'security',
  'legal',
  'disputes',
  'recruitment',
] as const;

export const RECIPIENT_IDS = [
  'affiliates',
  'processors',
  'partners',
  'other-users',
  'analytics-providers',
  'advertisers',
  'payment-providers',
  'authorities',
  'acquirer',
  'cross-border',
  'public',
] as const;

export const FLAG_IDS = [
  'consent-by-use',
  'merged-consent',
  'bundled-advertising',
  'data-mandatory',
  'affiliates-covered',
  'unlimited-term',
  'change-without-notice',
  'withdrawal-by-post-only',
  'service-denied-on-withdrawal',
  'liability-disclaimer',
  'mandatory-claim-procedure',
  'operator-not-named',
  'trade-name-only',
  'blank-fields',
  'no-withdrawal-route',
  'foreign-name',
  'sells-or-shares-for-marketing',
  'special-data-without-written-consent',
  'children',
] as const;

export const FACT_IDS = [
  'operator',
  'operator-ids',
  'site',
  'withdrawal-email',
  'withdrawal-postal',
  'withdrawal-channels',
  'retention',
  'effective-date',
  'governing-law',
  'rights',
  'breach-notice',
] as const;

export const STANCES = ['stated', 'conditional', 'denied'] as const;

export type DataId = (typeof DATA_IDS)[number];
export type PurposeId = (typeof PURPOSE_IDS)[number];
export type RecipientId = (typeof RECIPIENT_IDS)[number];
export type FlagId = (typeof FLAG_IDS)[number];
export type FactId = (typeof FACT_IDS)[number];

/** `stated`: said to happen; `conditional`: in a named case only; `denied`: said not to happen. */
export type Stance = (typeof STANCES)[number];

export interface ClaimIds {
  data: DataId;
  purposes: PurposeId;
  recipients: RecipientId;
  flags: FlagId;
}
export type ClaimGroup = keyof ClaimIds;

export const CLAIM_IDS: { readonly [G in ClaimGroup]: readonly ClaimIds[G][] } = {
  data: DATA_IDS,
  purposes: PURPOSE_IDS,
  recipients: RECIPIENT_IDS,
  flags: FLAG_IDS,
};

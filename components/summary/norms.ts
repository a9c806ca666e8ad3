import type { FlagId } from '#lib/model/taxonomy.ts';

/** The laws whose norms are known well enough to be shown beside a warning. */
export const LAWS = ['RU', 'EU', 'KZ', 'BY'] as const;
export type Law = (typeof LAWS)[number];

/** `cite` and `says` of each are phrases of `lib/i18n`. */
type Norm =
  | 'ru-152-9-1'
  | 'ru-152-9-1-apart'
  | 'ru-152-9-2'
  | 'ru-152-9-3'
  | 'ru-152-21-4'
  | 'ru-38-18-1'
  | 'ru-2300-16-4'
  | 'eu-4-11'
  | 'eu-5-1-e'
  | 'eu-7-2'
  | 'eu-7-3'
  | 'eu-7-4'
  | 'eu-13-1-a'
  | 'eu-13-1-e'
  | 'eu-13-2-a'
  | 'eu-13-3'
  | 'eu-77'
  | 'eu-82'
  | 'kz-7-6'
  | 'kz-8-1'
  | 'kz-8-4'
  | 'kz-8-5'
  | 'by-10';

/** The norms a clause of this kind touches; `weak` where the norm bears on it without saying the contrary. */
export interface Touched {
  readonly norms: readonly Norm[];
  readonly weak?: true;
}

/**
 * Only norms seen in the text of the act or in a secondary source that restates it; a flag without one shows none.
 * State of the law: November 2026.
 */
export const NORMS: { readonly [F in FlagId]?: { readonly [L in Law]?: Touched } } = {
  'consent-by-use': {
    RU: { norms: ['ru-152-9-1', 'ru-152-9-3'] },
    EU: { norms: ['eu-4-11'] },
    KZ: { norms: ['kz-8-1'] },
  },
  'merged-consent': {
    RU: { norms: ['ru-152-9-1-apart'] },
    EU: { norms: ['eu-7-2'] },
    KZ: { norms: ['kz-8-4'], weak: true },
  },
  'bundled-advertising': {
    RU: { norms: ['ru-152-9-1-apart', 'ru-38-18-1'] },
    EU: { norms: ['eu-7-2', 'eu-7-4'] },
  },
  'affiliates-covered': {
    RU: { norms: ['ru-152-9-1'] },
    EU: { norms: ['eu-13-1-e'] },
    KZ: { norms: ['kz-7-6', 'kz-8-4'] },
  },
  'unlimited-term': {
    RU: { norms: ['ru-152-21-4'] },
    EU: { norms: ['eu-5-1-e', 'eu-13-2-a'] },
    KZ: { norms: ['kz-8-5'] },
  },
  'change-without-notice': {
    RU: { norms: ['ru-152-9-1'], weak: true },
    EU: { norms: ['eu-13-3'] },
  },
  'withdrawal-by-post-only': {
    RU: { norms: ['ru-152-9-2'], weak: true },
    EU: { norms: ['eu-7-3'] },
    KZ: { norms: ['kz-8-1'] },
    BY: { norms: ['by-10'] },
  },
  'service-denied-on-withdrawal': {
    RU: { norms: ['ru-2300-16-4'] },
    EU: { norms: ['eu-7-4'] },
  },
  'liability-disclaimer': { EU: { norms: ['eu-82'] } },
  'mandatory-claim-procedure': { EU: { norms: ['eu-77'] } },
  'operator-not-named': { EU: { norms: ['eu-13-1-a'] }, KZ: { norms: ['kz-8-4'] } },
  'trade-name-only': { EU: { norms: ['eu-13-1-a'] }, KZ: { norms: ['kz-8-4'] } },
  'blank-fields': { EU: { norms: ['eu-13-1-a'], weak: true }, KZ: { norms: ['kz-8-4'], weak: true } },
  'no-withdrawal-route': {
    RU: { norms: ['ru-152-9-2'], weak: true },
    EU: { norms: ['eu-7-3'] },
    KZ: { norms: ['kz-8-1'], weak: true },
    BY: { norms: ['by-10'], weak: true },
  },
  'sells-or-shares-for-marketing': { KZ: { norms: ['kz-7-6'] } },
};

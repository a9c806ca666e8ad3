/** Whose law a letter is written under; `plain` cites none, for countries whose law is not in the data. */
export const REGIMES = ['ru', 'kz', 'by', 'ua', 'eu', 'uk', 'ch', 'us-ca', 'plain'] as const;
export type Regime = (typeof REGIMES)[number];

/**
 * What speaks for a regime: the law a document names, its operator's numbers, legal form or postal address, the site's
 * zone, the language of the documents; `words`: that of the words agreed to, where there is no document; `email`: the
 * zone of the operator's e-mail, where nothing else tells.
 */
export interface RegimeReason {
  readonly by:
    'document' | 'registration' | 'form' | 'address' | 'zone' | 'language' | 'words' | 'email' | 'none';
  /** Country code, number, form, place, zone or language code; empty with `none`. */
  readonly value: string;
}

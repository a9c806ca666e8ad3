import type { Covers } from '#lib/model/control.ts';

/** What a phrase says; see {@link Lexicon}. */
export type Sense =
  | Covers
  | 'agree'
  | 'consent'
  | 'personal'
  | 'opener'
  | 'use'
  | 'want'
  | 'opt-out'
  | 'negator'
  | 'staff'
  | Answer;

/** What pressing a button with such a caption answers. */
export type Answer = 'accept' | 'reject' | 'settings' | 'dismiss';

/**
 * The words of consent in one language, as phrases (see {@link matcher} for their form).
 * `agree`: the act of agreeing; `consent`: the noun, which also speaks of consents given elsewhere; `personal`: it is
 * the reader or the writer who agrees; `opener`: "by clicking …"; `use`: "by staying on this site …"; `want`: asks for
 * mailings; `opt-out`: asks not to get them; `negator`: makes the next words a denial; `staff`: notes somebody else's
 * consent, so it is no consent of the person's.
 */
export type Lexicon = Readonly<Partial<Record<Sense, readonly string[]>>>;

import type { Covers } from '#lib/model/control.ts';

/** What a phrase says; see {@link Lexicon}. */
export type Sense =
  | Covers
  | 'agree'
  | 'consent'
  | 'personal'
  | 'opener'
  | 'leave'
  | 'use'
  | 'want'
  | 'opt-out'
  | 'negator'
  | 'staff'
  | 'task'
  | 'mailing'
  | 'only-technical'
  | IfAgreed
  | Answer;

/** What is covered only where it is agreed to: a photograph by itself is a thing like others. */
export type IfAgreed = 'agreed-processing' | 'agreed-terms' | 'agreed-marketing' | 'agreed-publication';

/** What pressing a button with such a caption answers. */
export type Answer = 'accept' | 'reject' | 'settings' | 'dismiss';

/**
 * The words of consent in one language, as phrases (see {@link matcher} for their form).
 * `agree`: the act of agreeing; `consent`: the noun, which also speaks of consents given elsewhere; `personal`: it is
 * the reader or the writer who agrees; `leave`, where it is asked: "may we …?"; `opener`: "by clicking …"; `use`: "by staying on this site …"; `want`: asks for
 * mailings; `opt-out`: asks not to get them; `negator`: makes the next words a denial; `staff`: notes somebody else's
 * consent, so it is no consent of the person's; `task`, where words begin with it: does something to data or consents,
 * so it is none either; `mailing`: the noun, which asks for mailings where it is about all that is said;
 * `only-technical`: nothing is stored but what the site cannot do without.
 */
export type Lexicon = Readonly<Partial<Record<Sense, readonly string[]>>>;

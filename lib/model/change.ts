import type { ReadFailure } from './document.ts';
import type { Claim, Fact } from './summary.ts';
import type { ClaimGroup, ClaimIds, FactId } from './taxonomy.ts';

/** `matters`: a person who agreed to the old version may want to know; `minor`: it may be looked up. */
export type Weight = 'matters' | 'minor';

/** What became of it between two versions; `changed`: there in both, said otherwise. */
export type ChangeKind = 'new' | 'gone' | 'changed';

interface Changed {
  readonly kind: ChangeKind;
  readonly weight: Weight;
}

/** A claim with its words in the old and the new version; `changed` is one whose stance is another. */
export interface ClaimChange extends Changed {
  readonly about: ClaimGroup;
  readonly id: ClaimIds[ClaimGroup];
  readonly before?: Claim;
  readonly after?: Claim;
}

/** A fact with its words in the old and the new version. */
export interface FactChange extends Changed {
  readonly about: 'facts';
  readonly id: FactId;
  readonly before?: Fact;
  readonly after?: Fact;
}

export type Change = ClaimChange | FactChange;

/** What changed between two versions by meaning, what matters first; empty where both say the same. */
export interface Comparison {
  readonly changes: readonly Change[];
}

/**
 * Why two versions are not compared. `unlike`: one is a page as shown and the other a file as sent, or their texts were
 * made by different engines, and so they differ where the document does not; `gone`: one of them is not on record any more; else one cannot be read again.
 */
export type CompareFailure = 'unlike' | 'gone' | ReadFailure;

/** Why no newer version was looked for or obtained. `address-cut`: what is left of its address leads elsewhere. */
export type CheckFailure = 'address-cut' | CompareFailure;

/** A stretch of words of a changed block; `same` stands in both versions. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/**
 * A row of two texts side by side. `same`: a run of blocks that stand in both; `changed`: a block and what became of
 * it, word by word; `moved`: a block that stands elsewhere in the other version.
 */
export type DiffRow =
  | { readonly kind: 'same'; readonly blocks: readonly string[] }
  | { readonly kind: 'changed'; readonly before: readonly WordRun[]; readonly after: readonly WordRun[] }
  | { readonly kind: 'gone' | 'new' | 'moved-away' | 'moved-here'; readonly text: string };

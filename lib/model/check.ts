import type { FieldKind } from './control.ts';
import type { FlagId } from './taxonomy.ts';

/**
 * What does not fit together of a consent, its form and its documents; said only where both sides are known.
 * `leads-elsewhere`: what the link calls a policy or a consent was read and is neither. `norm`: the law whose rule on
 * separate consent applies. `not-obtained`: the link has an address, and there was no document at it.
 */
export type Check =
  | { readonly id: 'data-not-listed'; readonly kinds: readonly FieldKind[] }
  | { readonly id: 'other-operator'; readonly names: readonly [string, string] }
  | { readonly id: 'dead-link'; readonly link: string }
  | { readonly id: 'not-obtained'; readonly link: string }
  | { readonly id: 'leads-elsewhere'; readonly link: string }
  | { readonly id: 'folded-into-terms'; readonly norm?: 'ru' }
  | { readonly id: 'policy-warnings'; readonly flags: readonly FlagId[] };

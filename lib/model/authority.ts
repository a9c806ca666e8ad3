import type { ComplaintNeed } from './law.ts';

/** Ways by which authorities take complaints. */
export const WAYS_TO_AUTHORITY = ['form', 'email', 'post', 'account'] as const;

/** An authority that complaints go to. */
export interface Authority {
  /** As it calls itself. */
  readonly name: string;
  readonly ways: readonly (typeof WAYS_TO_AUTHORITY)[number][];
  /** Home page; empty strings are what is not known. */
  readonly web: string;
  readonly email: string;
  readonly postal: string;
}

/** An authority as it is offered for choice, with what its complaint has to hold. */
export interface AuthorityOffered extends Authority {
  readonly id: string;
  /** Lower-case country code; empty where the law has one authority. */
  readonly country: string;
  /** Part of the country, in its own language. */
  readonly place: string;
  readonly needs: readonly ComplaintNeed[];
}

import type { AddressBefore } from './address-before.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { Profile, SiteMatter } from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { KnownContacts } from './contacts.ts';
import type { Following } from './following.ts';

/** What a letter is written from. */
export interface DraftSource {
  readonly about: Consent | SiteMatter;
  /** Other consents that the letter carries from the start. */
  readonly also?: readonly Consent[];
  /** Documents behind it, as far as they are kept. */
  readonly documents: readonly ReadDocument[];
  /** Documents of the site that others of its consents rest on: where there are none behind it. */
  readonly beside?: readonly ReadDocument[];
  /** Where an earlier letter to the same operator went. */
  readonly before?: AddressBefore | undefined;
  readonly profile: Profile;
  /** E-mails and phones to choose from. */
  readonly known?: KnownContacts;
  /** The letter that this one follows. */
  readonly following?: Following;
}

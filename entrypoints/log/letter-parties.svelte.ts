import { addresseeFrom } from '#lib/letters/addressee-from.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { Addressee, Profile } from '#lib/model/letter.ts';
import type { AddressBefore } from './address-before.ts';
import type { FoundAddress } from './contacts-page.ts';
import type { KnownContacts } from './contacts.ts';
import type { DraftSource } from './draft-source.ts';
import { filledFrom } from './filled-from.ts';
import { operatorAddress } from './operator-address.ts';

type Editable<T> = { -readonly [K in keyof T]: T[K] };

/** The operator that a letter is about, and whom it is from. */
export class LetterParties {
  /** Names that the documents give to whoever is responsible: the person says which is meant. */
  readonly operators: readonly string[];
  addressee: Editable<Addressee> = $state({
    ...{ name: '', ids: [], email: '', postal: '', subject: '', quotes: [] },
  });
  /** What the address was taken from, where no document gave it. */
  found: FoundAddress | undefined = $state.raw();
  /** When the earlier letter was drafted that an address was taken from; the documents gave none. */
  readonly before: string | undefined;
  sender: Editable<Profile> = $state({ fullName: '', email: '', phone: '', postal: '' });
  /** Handed over to this operator, where the sender is shared with other letters. */
  handed: Pick<Profile, 'email' | 'phone'> | undefined = $state.raw();
  /** E-mails and phones to choose from. */
  known: KnownContacts = $state.raw({ emails: [], phones: [] });

  constructor(source: DraftSource) {
    const { about, beside = [], profile, known, following, before } = source;
    const documents = source.documents.length > 0 ? source.documents : beside;
    const named = documents.flatMap(({ summary }) => [summary.facts.operator?.value ?? []].flat());
    this.operators = named.filter((name, at) => named.indexOf(name) === at);
    const said = addresseeFrom(documents);
    const own = said.postal === '' ? operatorAddress(documents, said.name) : undefined;
    const addressee = own ? { ...said, postal: own.postal, quotes: [...said.quotes, ...own.quotes] } : said;
    const told = isRecorded(about) ? about.entered?.operator : undefined;
    this.addressee = { ...addressee, name: told ?? addressee.name, ...following?.addressee };
    if (before && !following) this.before = this.#takeBefore(before);
    this.sender = { ...profile };
    if (known) this.known = known;
  }

  /** The sender, once it can be read: what was typed meanwhile stays. */
  fillSender({ profile, known }: Pick<DraftSource, 'profile' | 'known'>): void {
    if (known) this.known = known;
    this.sender = filledFrom(this.sender, profile);
  }

  #takeBefore({ email, postal, created }: AddressBefore): string | undefined {
    const { addressee } = this;
    const isWanted = (addressee.email === '' && email !== '') || (addressee.postal === '' && postal !== '');
    addressee.email ||= email;
    addressee.postal ||= postal;
    return isWanted ? created : undefined;
  }

  /** Takes the address that a page of the site gives, where none was known. */
  take(found: FoundAddress): void {
    if (this.addressee.email.trim() === '') this.addressee.email = found.email;
    if (this.addressee.postal.trim() === '') this.addressee.postal = found.postal;
    this.found = found;
  }
}

import { language as ownLanguage } from '#lib/i18n/t.ts';
import { addresseeFrom } from '#lib/letters/addressee-from.ts';
import { authoritiesOf } from '#lib/letters/authorities/authorities-of.ts';
import { missingFields } from '#lib/letters/missing-fields.ts';
import {
  kindOffered,
  kindsOf,
  languageOffered,
  languagesOf,
  nextKindsOf,
  particularsOf,
} from '#lib/letters/offered.ts';
import { languageFor, regimeFor, type RegimeChoice } from '#lib/letters/regime-for.ts';
import { writeLetter } from '#lib/letters/write-letter.ts';
import type { Consent } from '#lib/model/consent.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import {
  isNext,
  PARTICULARS,
  type Addressee,
  type AuthorityOffered,
  type Enclosure,
  type LetterKind,
  type LetterLanguage,
  type LetterRequest,
  type Particular,
  type Profile,
  type Regime,
  type SiteMatter,
} from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { FoundAddress } from './contacts-page.ts';
import type { KnownContacts } from './contacts.ts';
import { authorityNear } from './authority-near.ts';
import { filledFrom } from './filled-from.ts';
import type { Following } from './following.ts';
import { signsOf } from './signs-of.ts';
import { today } from './today.ts';

const NO_PARTICULARS = Object.fromEntries(PARTICULARS.map((name) => [name, ''])) as Record<
  Particular,
  string
>;

type Editable<T> = { -readonly [K in keyof T]: T[K] };

/** What a letter is written from. */
export interface DraftSource {
  readonly about: Consent | SiteMatter;
  /** Documents behind it, as far as they are kept. */
  readonly documents: readonly ReadDocument[];
  readonly profile: Profile;
  /** E-mails and phones to choose from. */
  readonly known?: KnownContacts;
  /** The letter that this one follows. */
  readonly following?: Following;
}

/** A letter while it is being written: what is known, what is missing, and the text as soon as nothing is. */
export class LetterDraft {
  readonly about: Consent | SiteMatter;
  readonly documents: readonly ReadDocument[];
  readonly following: Following | undefined;
  known: KnownContacts = $state.raw({ emails: [], phones: [] });
  addressee: Editable<Addressee> = $state({
    name: '',
    ids: [],
    email: '',
    postal: '',
    subject: '',
    quotes: [],
  });
  /** What the address was taken from, where no document gave it. */
  found: FoundAddress | undefined = $state.raw();
  sender: Editable<Profile> = $state({ fullName: '', email: '', phone: '', postal: '' });
  /** Handed over to this operator, where the sender is shared with other letters. */
  handed: Pick<Profile, 'email' | 'phone'> | undefined = $state.raw();
  particulars: Record<Particular, string> = $state({ ...NO_PARTICULARS });
  /** The law that the signs speak for, and by which sign. */
  readonly suggested: RegimeChoice;
  regime: Regime = $state('plain');
  #wantedKind: LetterKind = $state('withdraw-and-stop');
  #wantedLanguage: LetterLanguage | null = $state(null);
  #wantedAuthority: string | null = $state(null);

  constructor({ about, documents, profile, known, following }: DraftSource) {
    this.about = about;
    this.documents = documents;
    this.following = following;
    if (known) this.known = known;
    const addressee = addresseeFrom(documents);
    const told = isRecorded(about) ? about.entered?.operator : undefined;
    this.addressee = { ...addressee, name: told ?? addressee.name, ...following?.addressee };
    this.sender = { ...profile };
    this.suggested = regimeFor(signsOf(this.about, this.documents), about.site);
    this.regime = following?.regime ?? this.suggested.regime;
    this.#wantedKind = following?.kind ?? 'withdraw-and-stop';
    this.#wantedLanguage = following?.language ?? null;
    this.particulars.answer = following?.answer ?? '';
  }

  /** Names that the documents give to whoever is responsible: the person says which is meant. */
  get operators(): readonly string[] {
    const named = this.documents.flatMap(({ summary }) => [summary.facts.operator?.value ?? []].flat());
    return named.filter((name, at) => named.indexOf(name) === at);
  }

  readonly kinds: readonly LetterKind[] = $derived.by(() =>
    this.following ? nextKindsOf(this.regime, this.language) : kindsOf(this.regime),
  );
  readonly kind: LetterKind = $derived.by(() => {
    const wanted = this.#wantedKind;
    if (!isNext(wanted)) return kindOffered(this.regime, wanted);
    return this.kinds.find((kind) => kind === wanted) ?? 'reminder';
  });
  readonly languages = $derived(languagesOf(this.regime));
  readonly language: LetterLanguage = $derived.by(() =>
    this.#wantedLanguage === null
      ? languageFor(this.regime, signsOf(this.about, this.documents), ownLanguage())
      : languageOffered(this.regime, this.#wantedLanguage),
  );
  readonly asked = $derived.by(() => {
    const { must, may } = particularsOf(this.regime, this.kind);
    // The person's own address has its place in the profile.
    return { must: must.filter((field) => field !== 'own-postal'), may };
  });
  /** Where a complaint may go; empty for every other letter. */
  readonly authorities: readonly AuthorityOffered[] = $derived(
    this.kind === 'complaint' ? authoritiesOf(this.regime) : [],
  );
  readonly authority: AuthorityOffered | undefined = $derived.by(() => {
    if (this.kind !== 'complaint') return undefined;
    const chosen = this.authorities.find(({ id }) => id === this.#wantedAuthority);
    return chosen ?? authorityNear(this.regime, this.about.site, this.documents);
  });
  /** Whom the letter goes to: the authority with a complaint, else the operator. */
  readonly recipient = $derived(this.kind === 'complaint' ? (this.authority ?? NOBODY) : this.addressee);

  /** Earlier letters and answers that go along. */
  readonly enclosures: readonly Enclosure[] = $derived.by(
    () => this.following?.enclosures(this.kind, this.language) ?? [],
  );

  /** The person's choice; where another law does not know it, that law's usual kind is taken while it is chosen. */
  choose(
    choice: { regime: Regime } | { kind: LetterKind } | { language: LetterLanguage } | { authority: string },
  ): void {
    if ('regime' in choice) this.regime = choice.regime;
    else if ('kind' in choice) this.#wantedKind = choice.kind;
    else if ('authority' in choice) this.#wantedAuthority = choice.authority;
    else this.#wantedLanguage = choice.language;
  }

  /** The sender, once it can be read: what was typed meanwhile stays. */
  fillSender({ profile, known }: Pick<DraftSource, 'profile' | 'known'>): void {
    if (known) this.known = known;
    this.sender = filledFrom(this.sender, profile);
  }

  /** Takes the address that a page of the site gives, where none was known. */
  take(found: FoundAddress): void {
    if (this.addressee.email.trim() === '') this.addressee.email = found.email;
    if (this.addressee.postal.trim() === '') this.addressee.postal = found.postal;
    this.found = found;
  }

  readonly request: LetterRequest = $derived.by(() => ({
    regime: this.regime,
    kind: this.kind,
    language: this.language,
    about: this.about,
    addressee: this.addressee,
    sender: { ...this.sender, ...this.handed },
    particulars: this.particulars,
    date: today(),
    ...this.#policyHash(),
    ...(this.following && { earlier: this.following.earlier }),
    ...(this.authority && { authority: this.authority }),
  }));

  readonly missing = $derived(missingFields(this.request));

  readonly text = $derived.by(() => {
    const written = writeLetter(this.request);
    return written.ok ? written.value : null;
  });

  #policyHash(): Pick<LetterRequest, 'policyHash'> {
    const policy = this.documents.find(({ summary }) => summary.kind === 'policy') ?? this.documents[0];
    return policy ? { policyHash: policy.sha256 } : {};
  }
}

const NOBODY = { name: '', email: '', postal: '' };

import { languageOf } from '#lib/documents/language.ts';
import { addresseeFrom } from '#lib/letters/addressee-from.ts';
import { missingFields } from '#lib/letters/missing-fields.ts';
import { kindOffered, kindsOf, languageOffered, languagesOf, particularsOf } from '#lib/letters/offered.ts';
import { languageFor, regimeFor, type RegimeChoice } from '#lib/letters/regime-for.ts';
import { writeLetter } from '#lib/letters/write-letter.ts';
import { send } from '#lib/messages.ts';
import type { Consent } from '#lib/model/consent.ts';
import {
  PARTICULARS,
  type Addressee,
  type Letter,
  type LetterLanguage,
  type LetterRequest,
  type Particular,
  type Profile,
  type Regime,
  type RequestKind,
} from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { thisMoment, today } from './today.ts';

const NO_PARTICULARS = Object.fromEntries(PARTICULARS.map((name) => [name, ''])) as Record<
  Particular,
  string
>;

type Editable<T> = { -readonly [K in keyof T]: T[K] };

/** A letter while it is being written: what is known, what is missing, and the text as soon as nothing is. */
export class LetterDraft {
  readonly consent: Consent;
  readonly documents: readonly ReadDocument[];
  addressee: Editable<Addressee> = $state({
    name: '',
    ids: [],
    email: '',
    postal: '',
    subject: '',
    quotes: [],
  });
  sender: Editable<Profile> = $state({ fullName: '', email: '', phone: '', postal: '' });
  particulars: Record<Particular, string> = $state(NO_PARTICULARS);
  /** The law that the signs speak for, and by which sign. */
  readonly suggested: RegimeChoice;
  regime: Regime = $state('plain');
  #wantedKind: RequestKind = $state('withdraw-and-stop');
  #wantedLanguage: LetterLanguage | null = $state(null);
  #kept: Letter | undefined;

  constructor(consent: Consent, documents: readonly ReadDocument[], profile: Profile) {
    this.consent = consent;
    this.documents = documents;
    const addressee = addresseeFrom(documents);
    this.addressee = { ...addressee, name: consent.entered?.operator ?? addressee.name };
    this.sender = { ...profile };
    this.suggested = regimeFor(this.#signs(), consent.site);
    this.regime = this.suggested.regime;
  }

  readonly kinds = $derived(kindsOf(this.regime));
  readonly kind = $derived(kindOffered(this.regime, this.#wantedKind));
  readonly languages = $derived(languagesOf(this.regime));
  readonly language = $derived(
    this.#wantedLanguage === null
      ? languageFor(this.regime, this.#signs())
      : languageOffered(this.regime, this.#wantedLanguage),
  );
  readonly asked = $derived.by(() => {
    const { must, may } = particularsOf(this.regime, this.kind);
    // The person's own address has its place in the profile.
    return { must: must.filter((field) => field !== 'own-postal'), may };
  });

  /** The person's choice; where another law does not know it, that law's usual kind is taken while it is chosen. */
  choose(choice: { regime: Regime } | { kind: RequestKind } | { language: LetterLanguage }): void {
    if ('regime' in choice) this.regime = choice.regime;
    else if ('kind' in choice) this.#wantedKind = choice.kind;
    else this.#wantedLanguage = choice.language;
  }

  readonly request: LetterRequest = $derived.by(() => ({
    regime: this.regime,
    kind: this.kind,
    language: this.language,
    consent: this.consent,
    addressee: this.addressee,
    sender: this.sender,
    particulars: this.particulars,
    date: today(),
    ...this.#policyHash(),
  }));

  readonly missing = $derived(missingFields(this.request));

  readonly text = $derived.by(() => {
    const written = writeLetter(this.request);
    return written.ok ? written.value : null;
  });

  /** The letter as it stands, kept in the ledger: once per text, however often it leaves. @throws MessageError */
  async keep(): Promise<Letter> {
    if (!this.text) throw new Error('no letter to keep while something is missing');
    const { subject, body } = this.text;
    if (this.#kept?.body === body && this.#kept.subject === subject) return this.#kept;
    const { name, email, postal } = this.addressee;
    const letter: Letter = {
      id: crypto.randomUUID(),
      consentId: this.consent.id,
      created: thisMoment(),
      regime: this.request.regime,
      kind: this.request.kind,
      language: this.request.language,
      addressee: { name, email, postal },
      subject,
      body,
    };
    this.#kept = letter;
    await send('letter.keep', letter);
    return letter;
  }

  /** What tells the law and the language: the documents, and last the words that were agreed to. */
  #signs(): (Pick<ReadDocument, 'lang'> & { summary: Pick<ReadDocument['summary'], 'facts'> })[] {
    const { control, page } = this.consent;
    const words = { lang: languageOf(`${control.label} ${page.title}`), summary: { facts: {} } };
    return [...this.documents, words];
  }

  #policyHash(): Pick<LetterRequest, 'policyHash'> {
    const policy = this.documents.find(({ summary }) => summary.kind === 'policy') ?? this.documents[0];
    return policy ? { policyHash: policy.sha256 } : {};
  }
}

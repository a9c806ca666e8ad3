import { addresseeFrom } from '#lib/letters/addressee-from.ts';
import { missingFields } from '#lib/letters/missing-fields.ts';
import { writeLetter } from '#lib/letters/write-letter.ts';
import { documentBySha } from '#lib/ledger/read.ts';
import { send } from '#lib/messages.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { Addressee, Letter, LetterRequest, Profile } from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { thisMoment, today } from './today.ts';

/** The versions that a consent rests on, as far as they are kept. @throws LedgerError */
export async function documentsBehind(consent: Consent): Promise<ReadDocument[]> {
  const hashes = consent.documents.flatMap(({ sha256 }) => sha256 ?? []);
  const found = await Promise.all(hashes.map(documentBySha));
  return found.filter((document) => document !== undefined);
}

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
  #kept: Letter | undefined;

  constructor(consent: Consent, documents: readonly ReadDocument[], profile: Profile) {
    this.consent = consent;
    this.documents = documents;
    this.addressee = addresseeFrom(documents);
    this.sender = { ...profile };
  }

  readonly request: LetterRequest = $derived.by(() => ({
    regime: 'ru',
    kind: 'withdraw',
    consent: this.consent,
    addressee: this.addressee,
    sender: this.sender,
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
      addressee: { name, email, postal },
      subject,
      body,
    };
    this.#kept = letter;
    await send('letter.keep', letter);
    return letter;
  }

  #policyHash(): Pick<LetterRequest, 'policyHash'> {
    const policy = this.documents.find(({ summary }) => summary.kind === 'policy') ?? this.documents[0];
    return policy ? { policyHash: policy.sha256 } : {};
  }
}

import { missingFields } from '#lib/letters/missing-fields.ts';
import { particularFaults } from '#lib/letters/particular-faults.ts';
import { writeLetter } from '#lib/letters/write-letter.ts';
import type { Consent } from '#lib/model/consent.ts';
import {
  PARTICULARS,
  type Enclosure,
  type LetterRequest,
  type Particular,
  type SiteMatter,
} from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { DraftSource } from './draft-source.ts';
import type { Following } from './following.ts';
import { LetterChoice } from './letter-choice.svelte.ts';
import { LetterParties } from './letter-parties.svelte.ts';
import { today } from './today.ts';

const NO_PARTICULARS = Object.fromEntries(PARTICULARS.map((name) => [name, ''])) as Record<
  Particular,
  string
>;

/** A letter while it is being written: what is known, what is missing, and the text as soon as nothing is. */
export class LetterDraft {
  readonly about: Consent | SiteMatter;
  readonly documents: readonly ReadDocument[];
  /** Some document was read for whom to write to. */
  readonly isAnyRead: boolean;
  readonly following: Following | undefined;
  readonly choice: LetterChoice;
  readonly parties: LetterParties;
  /** Other consents to this operator that the letter carries. */
  also: readonly Consent[] = $state.raw([]);
  particulars: Record<Particular, string> = $state({ ...NO_PARTICULARS });

  constructor(source: DraftSource) {
    this.about = source.about;
    this.documents = source.documents;
    this.isAnyRead = source.documents.length + (source.beside ?? []).length > 0;
    this.following = source.following;
    this.parties = new LetterParties(source);
    this.choice = new LetterChoice(source, () => this.parties.addressee);
    this.also = source.also ?? [];
    this.particulars.answer = source.following?.answer ?? '';
  }

  /** Whom the letter goes to: the authority with a complaint, else the operator. */
  readonly recipient = $derived.by(() =>
    this.choice.kind === 'complaint' ? (this.choice.authority ?? NOBODY) : this.parties.addressee,
  );

  /** Earlier letters and answers that go along. */
  readonly enclosures: readonly Enclosure[] = $derived.by(
    () => this.following?.enclosures(this.choice.kind, this.choice.language) ?? [],
  );

  readonly request: LetterRequest = $derived.by(() => {
    const { regime, kind, language, authority } = this.choice;
    const { addressee, sender, handed } = this.parties;
    return {
      ...{ regime, kind, language, addressee },
      about: this.about,
      also: this.also,
      sender: { ...sender, ...handed },
      particulars: this.particulars,
      date: today(),
      ...this.#policyHash(),
      ...(this.following && { earlier: this.following.earlier }),
      ...(authority && { authority }),
    };
  });

  readonly missing = $derived(missingFields(this.request));
  /** Of what is missing, what is there and cannot be so. */
  readonly faults = $derived(particularFaults(this.request));

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

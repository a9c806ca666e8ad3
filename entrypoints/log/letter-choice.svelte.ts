import { language as ownLanguage } from '#lib/i18n/t.ts';
import { authoritiesOf } from '#lib/letters/authorities/authorities-of.ts';
import {
  kindOffered,
  kindsOf,
  languageOffered,
  languagesOf,
  nextKindsOf,
  particularsOf,
} from '#lib/letters/offered.ts';
import { languageFor, regimeFor, type RegimeChoice } from '#lib/letters/regime-for.ts';
import type { AuthorityOffered } from '#lib/model/authority.ts';
import { isNext, type Addressee, type LetterKind, type LetterLanguage } from '#lib/model/letter.ts';
import type { Regime } from '#lib/model/regime.ts';
import { authorityNear } from './authority-near.ts';
import type { DraftSource } from './draft-source.ts';
import { signsOf } from './signs-of.ts';

/** By which law a letter is written, what it asks, in which language and of which authority. */
export class LetterChoice {
  /** The law that the signs speak for, and by which sign. */
  readonly suggested: RegimeChoice = $derived.by(() => {
    const { about, documents } = this.#source;
    return regimeFor(signsOf(about, documents), about.site, this.#operator());
  });
  readonly #source: DraftSource;
  readonly #operator: () => Pick<Addressee, 'name' | 'postal' | 'email'>;
  #wantedRegime: Regime | null = $state(null);
  readonly regime: Regime = $derived.by(
    () => this.#wantedRegime ?? this.#source.following?.regime ?? this.suggested.regime,
  );
  #wantedKind: LetterKind = $state('withdraw-and-stop');
  #wantedLanguage: LetterLanguage | null = $state(null);
  #wantedAuthority: string | null = $state(null);

  /** @param operator as it stands in the letter now: typed by hand, it tells of a law too */
  constructor(source: DraftSource, operator: () => Pick<Addressee, 'name' | 'postal' | 'email'>) {
    const { following } = source;
    this.#source = source;
    this.#operator = operator;
    this.#wantedKind = following?.kind ?? 'withdraw-and-stop';
    this.#wantedLanguage = following?.language ?? null;
  }

  readonly kinds: readonly LetterKind[] = $derived.by(() =>
    this.#source.following ? nextKindsOf(this.regime, this.language) : kindsOf(this.regime),
  );
  readonly kind: LetterKind = $derived.by(() => {
    const wanted = this.#wantedKind;
    if (!isNext(wanted)) return kindOffered(this.regime, wanted);
    return this.kinds.find((kind) => kind === wanted) ?? 'reminder';
  });
  readonly languages = $derived(languagesOf(this.regime));
  readonly language: LetterLanguage = $derived.by(() => {
    const { about, documents } = this.#source;
    return this.#wantedLanguage === null
      ? languageFor(this.regime, signsOf(about, documents), ownLanguage())
      : languageOffered(this.regime, this.#wantedLanguage);
  });
  /** What the law wants or allows such a letter to say beside. */
  readonly asked = $derived.by(() => {
    const { must, may } = particularsOf(this.regime, this.kind);
    // The person's own address has its place in the profile.
    return { must: must.filter((field) => field !== 'own-postal'), may };
  });
  /** Where a complaint may go; empty for every other letter. */
  readonly authorities: readonly AuthorityOffered[] = $derived(
    this.kind === 'complaint' ? authoritiesOf(this.regime) : [],
  );
  /** Its postal address as the person found it: none is in the data. */
  authorityPostal = $state('');
  readonly #authority: AuthorityOffered | undefined = $derived.by(() => {
    if (this.kind !== 'complaint') return undefined;
    const chosen = this.authorities.find(({ id }) => id === this.#wantedAuthority);
    return chosen ?? authorityNear(this.regime, this.#source.about.site, this.#source.documents);
  });
  readonly authority: AuthorityOffered | undefined = $derived.by(
    () =>
      this.#authority && {
        ...this.#authority,
        postal: this.authorityPostal.trim() || this.#authority.postal,
      },
  );

  /** The person's choice; where another law does not know it, that law's usual kind is taken while it is chosen. */
  choose(
    choice: { regime: Regime } | { kind: LetterKind } | { language: LetterLanguage } | { authority: string },
  ): void {
    if ('regime' in choice) this.#wantedRegime = choice.regime;
    else if ('kind' in choice) this.#wantedKind = choice.kind;
    else if ('authority' in choice) {
      this.#wantedAuthority = choice.authority;
      this.authorityPostal = '';
    } else this.#wantedLanguage = choice.language;
  }
}

import type {
  Addressee,
  EarlierLetter,
  Letter,
  LetterLanguage,
  NextKind,
  Regime,
} from '#lib/model/letter.ts';

/** The letter that a next one follows, with what became of it. */
export interface Following {
  readonly letterId: Letter['id'];
  readonly kind: NextKind;
  readonly regime: Regime;
  readonly language: LetterLanguage;
  readonly earlier: EarlierLetter;
  readonly addressee: Pick<Addressee, 'name' | 'email' | 'postal'>;
  /** Words of the answer, as the person noted them; empty where none came. */
  readonly answer: string;
}

import { lastOf } from '#lib/letters/case-end.ts';
import { enclosuresOf } from '#lib/letters/enclosures-of.ts';
import { receivedDay } from '#lib/letters/received-day.ts';
import { lettersOf, wasSent, type Case, type CaseStep } from '#lib/model/case.ts';
import type {
  Addressee,
  EarlierLetter,
  Enclosure,
  Letter,
  LetterKind,
  LetterLanguage,
  NextKind,
} from '#lib/model/letter.ts';
import type { Regime } from '#lib/model/regime.ts';

/** The letter that a next one follows, with what became of it. */
export interface Following {
  readonly letterId: Letter['id'];
  readonly kind: NextKind;
  readonly regime: Regime;
  readonly language: LetterLanguage;
  readonly earlier: EarlierLetter;
  /** The operator as the letter before named it; nothing where it went to an authority. */
  readonly addressee: Partial<Pick<Addressee, 'name' | 'email' | 'postal'>>;
  /** Words of the answer, as the person noted them; empty where none came. */
  readonly answer: string;
  /** What goes along with such a letter in a language. */
  readonly enclosures: (kind: LetterKind, language: LetterLanguage) => readonly Enclosure[];
}

/** A next letter of a case: it speaks of the first one, whatever came between. */
export function followingOf(found: Case, kind: NextKind): Following {
  const { letter } = found;
  const before =
    lettersOf(found).findLast((one) => one.kind !== 'complaint' && wasSent(found, one)) ?? letter;
  const answer = stepOf(found, 'answered', (of) => of !== 'complaint');
  return {
    letterId: before.id,
    kind,
    regime: before.regime,
    language: before.language ?? 'ru',
    earlier: earlierOf(found, answer),
    addressee: before.kind === 'complaint' ? {} : before.addressee,
    answer: answer?.text.slice(0, 600) ?? '',
    enclosures: (of, language) => enclosuresOf(found, { kind: of, language }),
  };
}

function earlierOf(found: Case, answer: Pick<CaseStep, 'day'> | undefined): EarlierLetter {
  const { letter } = found;
  const sent = (fits: (of: LetterKind) => boolean): string | undefined =>
    (stepOf(found, 'sent', fits) ?? stepOf(found, 'delivered', fits))?.day;
  const reminded = sent((of) => of === 'reminder');
  const objected = sent((of) => of === 'object-refusal' || of === 'object-identification');
  return {
    kind: letter.kind,
    subject: letter.subject,
    sent: sent((of) => of === letter.kind) || letter.created.slice(0, 10),
    ...receipt(found),
    ...dueDay(found),
    ...(answer?.day && { answered: answer.day }),
    ...(reminded && { reminded }),
    ...(objected && { objected }),
  };
}

/** The last that was noted of a kind, of letters of some kinds. */
function stepOf<K extends CaseStep['kind']>(found: Case, kind: K, fits: (of: LetterKind) => boolean) {
  const kinds = new Map(lettersOf(found).map((letter) => [letter.id, letter.kind]));
  return found.steps.findLast((step): step is Extract<CaseStep, { kind: K }> => {
    const of = kinds.get(step.letterId);
    return step.kind === kind && of !== undefined && fits(of);
  });
}

/** The day that the first letter came, as it was noted: what is only guessed is not said. */
function receipt({ letter, steps }: Case): Pick<EarlierLetter, 'received'> {
  const own = steps.filter(({ letterId }) => letterId === letter.id);
  const found = receivedDay(lastOf(own, 'sent'), lastOf(own, 'delivered')?.day);
  return found && !found.isGuessed ? { received: found.day } : {};
}

/** A day that is an estimate is not said; one counted from a guessed receipt is said with that. */
function dueDay({ firstDue: due }: Case): Pick<EarlierLetter, 'due' | 'receivedBy'> {
  if (!due || due.isEstimate) return {};
  return { due: due.day, ...(due.isReceiptGuessed && { receivedBy: due.received }) };
}

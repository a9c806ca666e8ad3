import { letterById } from '#lib/ledger/read.ts';
import type { Case, CaseStep } from '#lib/model/case.ts';
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
  /** The operator as that letter named it; nothing where it went to an authority. */
  readonly addressee: Partial<Pick<Addressee, 'name' | 'email' | 'postal'>>;
  /** Words of the answer, as the person noted them; empty where none came. */
  readonly answer: string;
}

/** @throws LedgerError */
export async function followingOf(found: Case, kind: NextKind): Promise<Following> {
  const { letter, steps } = found;
  const answer = lastOf(steps, 'answered');
  const sent = lastOf(steps, 'sent') ?? lastOf(steps, 'delivered');
  return {
    letterId: letter.id,
    kind,
    regime: letter.regime,
    language: letter.language ?? 'ru',
    earlier: {
      kind: await firstKind(letter),
      subject: letter.subject,
      sent: sent?.day || letter.created.slice(0, 10),
      ...dueDay(found, kind),
      ...(answer?.day && { answered: answer.day }),
    },
    addressee: letter.kind === 'complaint' ? {} : letter.addressee,
    answer: answer?.text.slice(0, 600) ?? '',
  };
}

const lastOf = <K extends CaseStep['kind']>(steps: readonly CaseStep[], kind: K) =>
  steps.findLast((step): step is Extract<CaseStep, { kind: K }> => step.kind === kind);

/** A day that is an estimate is not said; one counted from the sending is good for a reminder. */
function dueDay({ due }: Case, kind: NextKind): Pick<EarlierLetter, 'due'> {
  const isSaid = due && !due.isEstimate && (kind === 'reminder' || !due.isReceiptGuessed);
  return isSaid ? { due: due.day } : {};
}

/** What was asked for in the first place: a reminder may have come between. */
async function firstKind(letter: Letter): Promise<Letter['kind']> {
  let first: Letter | undefined = letter;
  // A log from elsewhere may lead in circles.
  for (let steps = 0; first?.follows !== undefined && steps < 20; steps += 1) {
    const before: Letter | undefined = await letterById(first.follows);
    if (!before) break;
    first = before;
  }
  return first.kind;
}

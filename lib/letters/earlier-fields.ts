import type { EarlierLetter, LetterKind, LetterRequest } from '#lib/model/letter.ts';
import type { Fields } from './fill.ts';
import { oneLine } from './one-line.ts';
import type { LetterWords } from './words/letter-words.ts';

const OF_WITHDRAWAL: readonly LetterKind[] = ['withdraw-and-stop', 'withdraw'];

/** A term that was kept, or that still runs, is not spoken of. */
const isLate = ({ due, answered }: EarlierLetter, today: string): boolean =>
  due !== undefined && due < today && (answered === undefined || answered > due);

/**
 * The letter that this one follows, and the authority that a complaint goes to, as fields: empty where there is none.
 * `afterWithdrawal` and `afterAccess` tell what had been asked for.
 */
export function earlierFields(request: LetterRequest, words: LetterWords): Fields {
  const { earlier, authority, regime } = request;
  const day = (iso: string | undefined): string => (iso === undefined ? '' : words.date(iso, regime));
  return {
    earlierSubject: oneLine(earlier?.subject ?? '', 200),
    earlierSent: day(earlier?.sent),
    receivedOn: day(earlier?.received),
    ...dueFields(earlier && isLate(earlier, request.date) ? earlier : undefined, day),
    answeredOn: day(earlier?.answered),
    remindedOn: day(earlier?.reminded),
    objectedOn: day(earlier?.objected),
    unanswered: earlier !== undefined && earlier.answered === undefined ? 'yes' : '',
    afterWithdrawal: earlier && OF_WITHDRAWAL.includes(earlier.kind) ? 'yes' : '',
    afterAccess: earlier?.kind === 'access' ? 'yes' : '',
    authority: oneLine(authority?.name ?? '', 300),
    authorityPostal: oneLine(authority?.postal ?? '', 300),
    authorityEmail: oneLine(authority?.email ?? '', 254),
  };
}

/** Nobody tells the operator as a fact what rests on a guess: that is said under its condition. */
function dueFields(late: EarlierLetter | undefined, day: (iso: string | undefined) => string): Fields {
  const isGuess = late?.receivedBy !== undefined;
  return {
    earlierDue: day(isGuess ? undefined : late?.due),
    receivedBy: day(late?.receivedBy),
    dueIfSo: day(isGuess ? late.due : undefined),
  };
}

import type { EarlierLetter, LetterKind, LetterRequest } from '#lib/model/letter.ts';
import type { Fields } from './fill.ts';
import { oneLine } from './one-line.ts';
import type { LetterWords } from './words/letter-words.ts';

const OF_WITHDRAWAL: readonly LetterKind[] = ['withdraw-and-stop', 'withdraw'];

/** A term that was kept is not spoken of. */
const isLate = (earlier: EarlierLetter | undefined): boolean =>
  earlier?.due !== undefined && (earlier.answered === undefined || earlier.answered > earlier.due);

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
    earlierDue: day(isLate(earlier) ? earlier?.due : undefined),
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

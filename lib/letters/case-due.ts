import type { CaseDue } from '#lib/model/case.ts';
import type { Regime } from '#lib/model/regime.ts';
import type { Term } from '#lib/model/term.ts';
import { dueDates, type DueDate } from './due-dates.ts';
import type { Receipt } from './received-day.ts';

/**
 * By when an answer is due: the end of the term that ends first, counted as its law counts. A notice that it takes
 * longer counts where the law knows one and it was given before the term had ended. Undefined where no term is known.
 * @param extended `YYYY-MM-DD` of the operator's notice
 */
export function caseDue(
  terms: readonly Term[],
  { day: received, isGuessed: isReceiptGuessed }: Receipt,
  regime: Regime,
  extended?: string,
): CaseDue | undefined {
  const dues = forAnswer(dueDates(terms, received, regime));
  const usual = first(dues);
  if (usual === undefined) return undefined;
  const due = (found: DueDate, extension?: CaseDue['extension']): CaseDue => ({
    ...{ day: found.rolled, term: found.term, received, isReceiptGuessed, isEstimate: found.estimate },
    ...(extension && { extension }),
  });
  if (!extended) return due(usual);
  const prolongable = first(dues.filter(({ term }) => term.extension !== undefined));
  if (prolongable === undefined) return due(usual, 'unknown-to-law');
  if (extended > prolongable.rolled) return due(usual, 'too-late');
  const longer = dueDates(
    dues.map(({ term }) => prolonged(term)),
    received,
    regime,
  );
  return due(first(longer) ?? usual, 'counted');
}

/** Where one norm sets two terms, the shorter is for a word that the letter has come, not for the answer. */
const forAnswer = (dues: readonly DueDate[]): readonly DueDate[] =>
  dues.filter(
    ({ term, rolled }) => !dues.some((other) => other.term.basis === term.basis && other.rolled > rolled),
  );

const first = (dues: readonly DueDate[]): DueDate | undefined =>
  dues.reduce<DueDate | undefined>(
    (earliest, due) => (earliest === undefined || due.rolled < earliest.rolled ? due : earliest),
    undefined,
  );

/** Every law in the data prolongs a term in the unit that it is counted in. */
function prolonged(term: Term): Term {
  const { extension, ...rest } = term;
  return extension?.unit === term.unit ? { ...rest, n: term.n + extension.n } : term;
}

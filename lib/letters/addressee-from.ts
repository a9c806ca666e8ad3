import type { Addressee } from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { Quote } from '#lib/model/quote.ts';
import type { Fact } from '#lib/model/summary.ts';
import type { FactId } from '#lib/model/taxonomy.ts';
import { fixedSubject } from './fixed-subject.ts';
import { sentenceAround } from './sentence-around.ts';

type Source = Pick<ReadDocument, 'summary' | 'text'>;
/** What one document says: the values, and its words. */
interface Said {
  readonly values: readonly string[];
  readonly quotes: readonly Quote[];
}

/** Mailboxes that nobody reads. */
const UNREAD = /^(?:no|do-?not)[-_.]?reply[^@]*@/i;

const NOTHING: Said = { values: [], quotes: [] };

/**
 * Whom the withdrawal goes to, as the site's documents say it. A consent document is asked before a policy, an address
 * for withdrawals or data before a general one. What no document says stays empty. The quotes are of the values taken;
 * those of the addresses are whole sentences.
 */
export function addresseeFrom(documents: readonly Source[]): Addressee {
  const ordered = documents.toSorted((a, b) => rank(a) - rank(b));
  const said = (id: FactId, fits?: (fact: Fact) => boolean): Said | undefined => first(ordered, id, fits);
  const operator = said('operator') ?? NOTHING;
  const ids = said('operator-ids') ?? NOTHING;
  const email =
    said('withdrawal-email', ({ general }) => general !== true) ?? said('withdrawal-email') ?? NOTHING;
  const postal = said('withdrawal-postal') ?? NOTHING;
  const subject = ordered.map(({ text }) => fixedSubject(text)).find((found) => found !== null);
  return {
    name: operator.values[0] ?? '',
    ids: ids.values,
    email: email.values[0] ?? '',
    postal: postal.values[0] ?? '',
    subject: subject?.value ?? '',
    quotes: apart(
      [operator, ids, email, postal].flatMap(({ quotes }) => quotes).concat(subject?.quote ?? []),
    ),
  };
}

/** One sentence may give an e-mail and a postal address: it is quoted once. */
const apart = (quotes: readonly Quote[]): Quote[] => [
  ...new Map(quotes.map((quote) => [`${quote.start}-${quote.end} ${quote.text}`, quote])).values(),
];

const rank = ({ summary }: Source): number => (summary.kind === 'consent-document' ? 0 : 1);

function first(
  documents: readonly Source[],
  id: FactId,
  fits: (fact: Fact) => boolean = () => true,
): Said | undefined {
  for (const { summary, text } of documents) {
    const fact = summary.facts[id];
    const values = [fact?.value ?? []].flat().filter((value) => value !== '' && !UNREAD.test(value));
    if (fact === undefined || values.length === 0 || !fits(fact)) continue;
    const whole = id === 'withdrawal-email' || id === 'withdrawal-postal';
    const quotes = fact.quotes.map((quote) => (whole ? sentenceAround(text, quote) : quote));
    return { values, quotes };
  }
  return undefined;
}

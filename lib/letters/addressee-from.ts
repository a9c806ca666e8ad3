import type { Addressee } from '#lib/model/letter.ts';
import type { Quote } from '#lib/model/quote.ts';
import type { Fact, Facts, PolicySummary } from '#lib/model/summary.ts';
import type { FactId } from '#lib/model/taxonomy.ts';

/** A document that may say whom to write to; `subject` is the one it demands («с пометкой …»). */
export interface AddresseeSource {
  readonly summary: PolicySummary;
  readonly subject?: { readonly value: string; readonly quotes: readonly Quote[] };
}

/**
 * Whom the withdrawal goes to, as the site's documents say it. A consent document is asked before a policy, an address
 * for withdrawals or data before a general one. What no document says stays empty. Quotes belong to the values taken.
 */
export function addresseeFrom(sources: readonly AddresseeSource[]): Addressee {
  const ordered = [...sources].sort((a, b) => rank(a) - rank(b));
  const facts = ordered.map(({ summary }) => summary.facts);
  const email = first(facts, 'withdrawal-email', isSpecific) ?? first(facts, 'withdrawal-email');
  const operator = first(facts, 'operator');
  const postal = first(facts, 'withdrawal-postal');
  const ids = first(facts, 'operator-ids');
  const subject = ordered.find((source) => source.subject)?.subject;
  return {
    name: one(operator),
    ids: many(ids),
    email: one(email),
    postal: one(postal),
    subject: subject?.value ?? '',
    quotes: [operator, ids, email, postal, subject].flatMap((said) => said?.quotes ?? []),
  };
}

const rank = ({ summary }: AddresseeSource): number => (summary.kind === 'consent-document' ? 0 : 1);

const isSpecific = (fact: Fact): boolean => fact.general !== true;

function first(
  facts: readonly Facts[],
  id: FactId,
  fits: (fact: Fact) => boolean = () => true,
): Fact | undefined {
  return facts
    .map((said) => said[id])
    .find((fact) => fact !== undefined && many(fact).length > 0 && fits(fact));
}

const many = (fact: Fact | undefined): readonly string[] =>
  [fact?.value ?? []].flat().filter((value) => value !== '');

const one = (fact: Fact | undefined): string => many(fact)[0] ?? '';

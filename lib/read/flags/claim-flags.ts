import type { Claim, DocumentKind, Facts } from '#lib/model/summary.ts';
import type { ReadingContext } from '../context.ts';
import { evidenceOf, hasCue, quoteEvidence } from '../facts/evidence.ts';
import { flag } from './flag.ts';

const SPECIAL = new Set(['health', 'biometric', 'special']);

/** Special data are collected, and the document knows no written consent for them. */
export function specialData(context: ReadingContext, claims: readonly Claim[]): Claim<'flags'>[] {
  const special = claims.filter(
    ({ group, id, stance }) => group === 'data' && SPECIAL.has(id) && stance === 'stated',
  );
  const written = context.sentences.some((sentence) => hasCue(sentence, 'written-consent'));
  if (special.length === 0 || written) return [];
  return [
    flag(
      'special-data-without-written-consent',
      special.flatMap(({ quotes }) => quotes),
    ),
  ];
}

/** Other purposes beside advertising that make one consent a bundle. */
const BUNDLE = 3;

/** In a consent document: advertising stands among the purposes that one consent covers. */
export function bundledPurposes(claims: readonly Claim[], kind: DocumentKind): Claim<'flags'>[] {
  if (kind !== 'consent-document') return [];
  const purposes = claims.filter(({ group, stance }) => group === 'purposes' && stance === 'stated');
  const marketing = purposes.find(({ id }) => id === 'marketing');
  return marketing && purposes.length >= BUNDLE ? [flag('bundled-advertising', marketing.quotes)] : [];
}

/** The term of processing is said to have no limit. */
export function unlimitedTerm(context: ReadingContext, facts: Facts): Claim<'flags'>[] {
  if (![facts.retention?.value ?? []].flat().includes('unlimited')) return [];
  const quotes = evidenceOf(context, 'retention')
    .filter(({ match }) => match.rule.value === 'unlimited')
    .map((evidence) => quoteEvidence(context, evidence));
  return [flag('unlimited-term', quotes)];
}

import { claimName, factValues } from '#lib/i18n/names.ts';
import { t } from '#lib/i18n/t.ts';
import { CLAIM_IDS, FACT_IDS } from '#lib/model/taxonomy.ts';
import type { FactId } from '#lib/model/taxonomy.ts';
import type { Quote } from '#lib/model/quote.ts';
import type { Claim, Fact } from '#lib/model/summary.ts';
import type { SourceSummary } from './source.ts';

/** The summary for people, in the interface's own words: groups, names, and under each the words of the document. */
export function printSummary(summary: SourceSummary): string {
  const { document, kind, confidence, claims, facts } = summary;
  const sure = `${Math.round(confidence * 100)} %`;
  const head = [document.title, `${document.source}: ${t(`kind.${kind}`)} (${sure}), ${document.lang}`];
  const groups = (Object.keys(CLAIM_IDS) as (keyof typeof CLAIM_IDS)[]).map((group) =>
    section(t(`group.${group}`), claims.filter((claim) => claim.group === group).map(claimLines)),
  );
  const known = FACT_IDS.flatMap((id) => (facts[id] ? [factLines(id, facts[id])] : []));
  return `${[head.filter(Boolean).join('\n'), ...groups, section(t('group.facts'), known)].join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string =>
  [title, ...(lines.length > 0 ? lines : [`  ${t('panel.nothing')}`])].join('\n');

function claimLines(claim: Claim): string {
  const stance = claim.stance === 'stated' ? '' : ` (${t(`stance.${claim.stance}`)})`;
  return [`  ${claimName(claim)}${stance}`, ...quoteLines(claim.quotes)].join('\n');
}

function factLines(id: FactId, fact: Fact): string {
  return [`  ${t(`facts.${id}`)}: ${factValues(id, fact).join(', ')}`, ...quoteLines(fact.quotes)].join('\n');
}

const quoteLines = (quotes: readonly Quote[]): string[] =>
  quotes.map(({ text }) => `    “${text.replace(/\s+/gu, ' ')}”`);

import type { Check } from '#lib/model/check.ts';
import type { Linked, Table } from './table.ts';

const NAMES_POLICY = /политик|конфиденциальн|персональн|обработк|privacy|personal (?:data|information)/iu;
/** Offers and rules are linked in the same sentence rightly, and say so. */
const NAMES_TERMS = /оферт|соглашени|услови|правил|договор|terms|conditions|agreement|rules/iu;
const READABLE = new Set(['ru', 'en']);
/** 0–1: below it the kind of a document is a guess. */
const SURE = 0.6;

/** Links whose words name a policy or a consent while the document behind was read and is neither. */
export function leadsElsewhere({ linked }: Table): Check[] {
  return linked.filter(isElsewhere).map(({ text }) => ({ id: 'leads-elsewhere', link: text }));
}

function isElsewhere({ text, read }: Linked): boolean {
  if (!read || read.summary.kind !== 'other' || read.summary.confidence < SURE) return false;
  return READABLE.has(read.lang) && NAMES_POLICY.test(text) && !NAMES_TERMS.test(text);
}

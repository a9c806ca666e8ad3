import type { PolicySummary } from '#lib/model/summary.ts';
import type { FactId } from '#lib/model/taxonomy.ts';
import { LAWS, type Law } from './norms.ts';

/** Whose law, and by what it is known: the law a document names, its operator's numbers, or the zone of the site. */
export interface LawEvidence {
  readonly law: Law;
  readonly by: 'document' | 'registration' | 'zone';
  readonly value: string;
}

const ZONES: ReadonlyMap<string, Law> = new Map([
  ['ru', 'RU'],
  ['su', 'RU'],
  ['рф', 'RU'],
  ['рус', 'RU'],
  ['kz', 'KZ'],
  ['қаз', 'KZ'],
  ['by', 'BY'],
  ['бел', 'BY'],
  ['eu', 'EU'],
]);

const MEMBERS = 'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' ');

/**
 * Whose law documents are read against, from the strongest sign to the weakest; `null` where nothing tells.
 *
 * @param site host in Unicode, with a port where it is not the usual one
 */
export function lawEvidence(summaries: readonly PolicySummary[], site: string): LawEvidence | null {
  return named(summaries) ?? registered(summaries) ?? zoned(site);
}

/** The law whose norms are shown beside warnings; without a sign none are. */
export const lawOf = (summary: PolicySummary, site: string): Law | null =>
  lawEvidence([summary], site)?.law ?? null;

const values = (summaries: readonly PolicySummary[], id: FactId): readonly string[] =>
  summaries.flatMap(({ facts }) => [facts[id]?.value ?? []].flat());

function named(summaries: readonly PolicySummary[]): LawEvidence | null {
  for (const value of values(summaries, 'governing-law')) {
    const law = MEMBERS.includes(value.toLowerCase()) ? 'EU' : LAWS.find((known) => known === value);
    if (law) return { law, by: 'document', value };
  }
  return null;
}

// INN of companies has 10 digits, OGRN 13, OGRNIP 15; 12 digits are an INN of a person or a Kazakh BIN alike.
function registered(summaries: readonly PolicySummary[]): LawEvidence | null {
  const value = values(summaries, 'operator-ids').find((id) => /^(?:\d{10}|\d{13}|\d{15})$/.test(id));
  return value ? { law: 'RU', by: 'registration', value } : null;
}

function zoned(site: string): LawEvidence | null {
  const zone = site
    .slice(site.lastIndexOf('.') + 1)
    .toLowerCase()
    .replace(/:\d+$/, '');
  const law = ZONES.get(zone) ?? (MEMBERS.includes(zone) ? 'EU' : undefined);
  return law ? { law, by: 'zone', value: zone } : null;
}

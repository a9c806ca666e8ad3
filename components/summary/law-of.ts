import type { PolicySummary } from '#lib/model/summary.ts';
import { LAWS, type Law } from './norms.ts';

const ZONES: Readonly<Record<string, Law>> = {
  ru: 'RU',
  su: 'RU',
  рф: 'RU',
  рус: 'RU',
  kz: 'KZ',
  қаз: 'KZ',
  by: 'BY',
  бел: 'BY',
  eu: 'EU',
};

const MEMBERS = 'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' ');

/**
 * Whose law a document is read against: the law that it names, else what its operator's numbers say, else the zone of
 * the site; `null` where nothing tells, and then no norm is shown.
 *
 * @param site host in Unicode
 */
export function lawOf(summary: PolicySummary, site: string): Law | null {
  return named(summary) ?? registered(summary) ?? zoned(site);
}

function named(summary: PolicySummary): Law | null {
  const codes = [summary.facts['governing-law']?.value ?? []].flat();
  return codes.map(lawOfCode).find((law) => law !== null) ?? null;
}

function lawOfCode(code: string): Law | null {
  const upper = code.toUpperCase();
  if (MEMBERS.includes(code.toLowerCase())) return 'EU';
  return LAWS.find((law) => law === upper) ?? null;
}

// INN of companies has 10 digits, OGRN 13, OGRNIP 15; 12 digits are an INN of a person or a Kazakh BIN alike.
function registered(summary: PolicySummary): Law | null {
  const ids = [summary.facts['operator-ids']?.value ?? []].flat();
  return ids.some((id) => /^(?:\d{10}|\d{13}|\d{15})$/.test(id)) ? 'RU' : null;
}

function zoned(site: string): Law | null {
  const zone = site.slice(site.lastIndexOf('.') + 1).toLowerCase();
  return ZONES[zone] ?? (MEMBERS.includes(zone) ? 'EU' : null);
}

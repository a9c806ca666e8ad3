import type { Regime } from '#lib/model/letter.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { countryOfForm, isRussianNumber } from './operator-country.ts';

/** A regime and what speaks for it. `foreign`: the documents point to a country for which there is no letter yet. */
export type RegimeChoice = { readonly regime: Regime } & (
  | { readonly reason: 'operator'; readonly ids: readonly string[] }
  | { readonly reason: 'law' }
  | { readonly reason: 'foreign'; readonly country: string }
  | { readonly reason: 'site' }
  | { readonly reason: 'only' }
);

const ZONES: Readonly<Record<string, string>> = {
  ru: 'RU',
  рф: 'RU',
  su: 'RU',
  kz: 'KZ',
  қаз: 'KZ',
  by: 'BY',
  бел: 'BY',
};

/**
 * Under which law the letter is written: the operator's registration first, then the law that the documents name, the
 * legal form, the site's zone. There is one regime so far; the reason says whether it fits.
 * @param site host in Unicode @returns country codes are ISO 3166
 */
export function chooseRegime(summaries: readonly PolicySummary[], site: string): RegimeChoice {
  const ids = summaries.flatMap(({ facts }) => values(facts['operator-ids']?.value)).filter(isRussianNumber);
  if (ids.length > 0) return { regime: 'ru', reason: 'operator', ids: [...new Set(ids)] };
  const laws = summaries.flatMap(({ facts }) => values(facts['governing-law']?.value));
  if (laws.includes('RU')) return { regime: 'ru', reason: 'law' };
  const forms = summaries.flatMap(({ facts }) => values(facts.operator?.value)).map(countryOfForm);
  const zone = ZONES[site.slice(site.lastIndexOf('.') + 1)];
  const country = laws[0] ?? forms.find((form) => form !== null) ?? zone;
  if (country === undefined) return { regime: 'ru', reason: 'only' };
  return country === 'RU' ? { regime: 'ru', reason: 'site' } : { regime: 'ru', reason: 'foreign', country };
}

const values = (value: string | readonly string[] | undefined): readonly string[] => [value ?? []].flat();

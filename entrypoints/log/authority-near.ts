import { authorityAt } from '#lib/letters/authorities/authorities-of.ts';
import type { AuthorityOffered } from '#lib/model/authority.ts';
import type { Regime } from '#lib/model/regime.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';

/**
 * The authority of the place that the signs speak for: the country that a document names, else the site's zone.
 * Undefined where nothing tells, or the country has several: the person chooses.
 * @param site host in Unicode, with a port where it is not the usual one
 */
export function authorityNear(
  regime: Regime,
  site: string,
  documents: readonly Pick<ReadDocument, 'summary'>[],
): AuthorityOffered | undefined {
  const named = documents.flatMap(({ summary }) => [summary.facts['governing-law']?.value ?? []].flat());
  const zone = site.replace(/:\d+$/, '').split('.').at(-1) ?? '';
  const places = [...named, zone].map((place) => place.toLowerCase());
  return authorityAt(regime, places);
}

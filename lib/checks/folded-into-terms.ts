import type { Check } from '#lib/model/check.ts';
import type { Table } from './table.ts';

/**
 * 152-FZ, article 9 part 1 as amended by 156-FZ of 24.06.2025: since 01.09.2025 consent is drawn up separately from what
 * else the person confirms or signs (known from secondary sources). Named only where Russian law is known to apply.
 */
const RUSSIAN_SITE = /\.(?:ru|su|рф|xn--p1ai)$/u;

/** One control takes consent to processing together with terms, an offer or an agreement. */
export function foldedIntoTerms(table: Table): Check[] {
  const { kind, covers } = table.control;
  const isPress = kind !== 'banner' && kind !== 'use';
  if (!isPress || !covers.includes('processing') || !covers.includes('terms')) return [];
  return [{ id: 'folded-into-terms', ...(isRussian(table) && { norm: 'ru' as const }) }];
}

/** A document that names another country's law speaks against the name of the site. */
function isRussian({ site, linked }: Table): boolean {
  const laws = linked.flatMap(({ read }) => read?.summary.facts['governing-law']?.value ?? []);
  return laws.length > 0 ? laws.every((law) => law === 'RU') : RUSSIAN_SITE.test(site);
}

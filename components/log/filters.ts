import type { Consent } from '#lib/model/consent.ts';

export const FILTERS = ['all', 'given', 'refused', 'preticked', 'marketing', 'lettered'] as const;
export type Filter = (typeof FILTERS)[number];

/** Consents that a filter lets through and whose wording, site or page has every word of the query. */
export function filtered(
  consents: readonly Consent[],
  filter: Filter,
  query: string,
  lettered: ReadonlySet<string>,
): readonly Consent[] {
  const words = plain(query).split(/\s/).filter(Boolean);
  return consents.filter(
    (consent) => passes(consent, filter, lettered) && words.every((word) => searched(consent).includes(word)),
  );
}

function passes(consent: Consent, filter: Filter, lettered: ReadonlySet<string>): boolean {
  switch (filter) {
    case 'given':
    case 'refused':
      return consent.decision === filter;
    case 'preticked':
      return consent.control.preticked;
    case 'marketing':
      return consent.control.covers.includes('marketing');
    case 'lettered':
      return lettered.has(consent.id);
    case 'all':
      return true;
  }
}

const searched = ({ site, page, control, caption, documents }: Consent): string =>
  plain(
    [site, page.title, page.url, control.label, caption, ...documents.map(({ text }) => text)].join('\n'),
  );

// People type «е» where a page writes «ё».
const plain = (text: string): string => text.toLocaleLowerCase().replace(/ё/g, 'е');

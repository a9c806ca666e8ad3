import { countryName } from '#lib/i18n/names.ts';
import { t } from '#lib/i18n/t.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { lawEvidence } from '../summary/law-of.ts';

/** Why the letter is written under Russian law, in words: what in the documents or the address speaks for it. */
export function regimeReason(summaries: readonly PolicySummary[], site: string): string {
  const foreign = foreignLaw(summaries);
  if (foreign) return t('letter.regime.reason.foreign', { country: countryName(foreign) });
  const evidence = lawEvidence(summaries, site);
  if (!evidence) return t('letter.regime.reason.only');
  if (evidence.law !== 'RU') {
    const country = evidence.law === 'EU' ? t('letter.regime.eu') : countryName(evidence.law);
    return t('letter.regime.reason.foreign', { country });
  }
  switch (evidence.by) {
    case 'registration':
      return t('letter.regime.reason.operator', { ids: evidence.value });
    case 'document':
      return t('letter.regime.reason.law');
    case 'zone':
      return t('letter.regime.reason.site', { site });
  }
}

// A law that no norms are shown for is a sign all the same: English law, say.
function foreignLaw(summaries: readonly PolicySummary[]): string | undefined {
  const named = summaries.flatMap(({ facts }) => [facts['governing-law']?.value ?? []].flat());
  return named.includes('RU') ? undefined : named.find((value) => /^[A-Z]{2}$/.test(value));
}

import { language, t } from '#lib/i18n/t.ts';
import { addresseeFrom } from '#lib/letters/addressee-from.ts';
import { regimeFor } from '#lib/letters/regime-for.ts';
import { NAMED_REGISTERS } from '#lib/letters/register-of.ts';
import { WORDS } from '#lib/letters/words/words.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { Addressee } from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';

/** Who the operator is for a paper: its name, and its numbers by the names of their registers; empty where nobody says. */
export function operatorWords(
  { site, entered }: Pick<Consent, 'site' | 'entered'>,
  documents: readonly ReadDocument[],
): string {
  const addressee = addresseeFrom(documents);
  const name = addressee.name || (entered?.operator ?? '');
  return [name, numberWords(addressee, documents, site)].filter(Boolean).join(', ');
}

function numberWords(
  { name, postal, email, ids }: Addressee,
  documents: readonly ReadDocument[],
  site: string,
): string {
  if (ids.length === 0) return '';
  const { regime } = regimeFor(documents, site, { name, postal, email });
  // Elsewhere a number alone does not tell whose register it is of.
  if (!NAMED_REGISTERS.has(regime)) return t('case-file.operator-ids', { ids: ids.join(', ') });
  return WORDS[language() === 'ru' ? 'ru' : 'en'].numbers(ids, regime, name);
}

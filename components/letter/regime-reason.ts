import { countryName, languageName } from '#lib/i18n/names.ts';
import { t } from '#lib/i18n/t.ts';
import type { Regime, RegimeReason } from '#lib/model/regime.ts';

interface Sign {
  readonly regime: Regime;
  readonly reason: RegimeReason;
}

/**
 * Why the letter is written under a law, in words; where the person chose another, what the signs speak for. Signs that
 * disagree are told with the word that the person has to choose.
 */
export function regimeReason(suggested: Sign & { readonly against?: Sign }, chosen: Regime): string {
  const { regime, reason } = suggested;
  if (chosen !== regime) return t('letter.reason.yours', { regime: t(`letter.regime.${regime}`) });
  const { against } = suggested;
  if (against) {
    const sign = signInWords(against.reason);
    return `${signInWords(reason)} ${t('letter.reason.against', { sign, regime: t(`letter.regime.${against.regime}`) })}`;
  }
  if (reason.by === 'email') return `${signInWords(reason)} ${t('letter.reason.email-alone')}`;
  if (regime !== 'plain') return signInWords(reason);
  const rest = reason.by === 'none' ? t('letter.reason.plain-none') : t('letter.reason.plain');
  return `${signInWords(reason)} ${rest}`;
}

function signInWords({ by, value }: RegimeReason): string {
  switch (by) {
    case 'document':
      return t('letter.reason.document', { place: countryName(value) });
    case 'registration':
      return t('letter.reason.registration', { value });
    case 'form':
      return t('letter.reason.form', { value });
    case 'address':
      return t('letter.reason.address', { value });
    case 'words':
      return t('letter.reason.words', { language: languageName(value) });
    case 'zone':
      return t('letter.reason.zone', { value });
    case 'email':
      return t('letter.reason.email', { value });
    case 'language':
      return t('letter.reason.language', { language: languageName(value) });
    case 'none':
      return t('letter.reason.none');
  }
}

import { t } from '#lib/i18n/t.ts';
import type { Covers } from '#lib/model/control.ts';

/** What a consent covers in one line; where that is not known, it says so. */
export const coversWords = (covers: readonly Covers[], separator = '; '): string =>
  covers.length === 0 ? t('covers.unknown') : covers.map((one) => t(`covers.${one}`)).join(separator);

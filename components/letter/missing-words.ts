import { t } from '#lib/i18n/t.ts';
import { PARTICULARS, type LetterField, type Particular } from '#lib/model/letter.ts';

/** What has to be filled in before there is a letter, in words. */
export function missingWords(field: LetterField): string {
  return isParticular(field)
    ? t('letter.missing.particular', { field: t(`letter.field.${field}`) })
    : t(`letter.missing.${field}`);
}

const isParticular = (field: LetterField): field is Particular =>
  (PARTICULARS as readonly LetterField[]).includes(field);

import { t } from '#lib/i18n/t.ts';
import { PARTICULARS, type LetterField, type Particular, type ParticularFaults } from '#lib/model/letter.ts';

/** What has to be filled in before there is a letter, in words, and why it has to be another where it is there. */
export function missingWords(field: LetterField, faults: ParticularFaults = {}): string {
  if (!isParticular(field)) return t(`letter.missing.${field}`);
  const named = t('letter.missing.particular', { field: t(`letter.field.${field}`) });
  return `${named} ${faultWords(faults[field])}`.trim();
}

/** Why what was typed cannot be so; empty where it can. */
export const faultWords = (fault: ParticularFaults[Particular]): string =>
  fault === undefined ? '' : t(`letter.fault.${fault}`);

const isParticular = (field: LetterField): field is Particular =>
  (PARTICULARS as readonly LetterField[]).includes(field);

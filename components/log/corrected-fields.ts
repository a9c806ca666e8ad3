import { t } from '#lib/i18n/t.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { Correction } from '#lib/model/follow-up.ts';
import { actMoment } from './act-moment.ts';
import { coversWords } from './covers-words.ts';

/** A field of an entry, before and after a correction; `isWords` is what others said. */
export interface CorrectedField {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly isWords?: true;
}

/** What a correction changed, in words, in the order of the record. */
export function correctedFields(before: Consent, { change }: Correction): CorrectedField[] {
  const { label, covers, time, operator } = change;
  const moment = (iso: string): string => actMoment({ ...before, time: iso });
  return [
    label === undefined
      ? []
      : { name: t('record.words'), before: before.control.label, after: label, isWords: true as const },
    covers === undefined
      ? []
      : {
          name: t('record.covers'),
          before: coversWords(before.control.covers, ', '),
          after: coversWords(covers, ', '),
        },
    time === undefined ? [] : { name: t('record.time'), before: moment(before.time), after: moment(time) },
    operator === undefined
      ? []
      : { name: t('record.operator'), before: before.entered?.operator ?? '', after: operator },
  ].flat();
}

import type { LetterField, LetterRequest, LetterText } from '#lib/model/letter.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { canWithdraw } from '#lib/model/can-withdraw.ts';
import { letterText } from './letter-text.ts';
import { missingFields } from './missing-fields.ts';

/**
 * Drafts the letter. Paragraphs of the body are single lines; see `plainText` and `printable` for other shapes.
 * The error names what must be asked first: the text never has a blank or an invented value.
 * @throws RangeError where there is no consent to take back (see `canWithdraw`) or the record's time is no ISO time;
 * Error where the law does not know that kind of request or has no letters in that language (see `offered.ts`).
 */
export function writeLetter(request: LetterRequest): Result<LetterText, LetterField[]> {
  if (!canWithdraw(request.consent)) throw new RangeError('no consent was given that could be withdrawn');
  const missing = missingFields(request);
  return missing.length > 0 ? failed(missing) : ok(letterText(request));
}

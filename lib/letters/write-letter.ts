import { isNext, type LetterField, type LetterRequest, type LetterText } from '#lib/model/letter.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { canWithdraw } from '#lib/model/can-withdraw.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import { letterText } from './letter-text.ts';
import { missingFields } from './missing-fields.ts';

/**
 * Drafts the letter. Paragraphs of the body are single lines; see `plainText` and `printable` for other shapes.
 * The error names what must be asked first: the text never has a blank or an invented value.
 * @throws RangeError where what is on record is no consent to take back (see `canWithdraw`) or its time is no ISO time;
 * Error where the law does not know that kind of letter, has none in that language (see `offered.ts`), or the letter
 * follows another that is not given.
 */
export function writeLetter(request: LetterRequest): Result<LetterText, LetterField[]> {
  const { about, also = [] } = request;
  if ([about, ...also].some((one) => isRecorded(one) && !canWithdraw(one))) {
    throw new RangeError('no consent was given that could be withdrawn');
  }
  if (isNext(request.kind) && !request.earlier)
    throw new Error('no earlier letter that this one could follow');
  const missing = missingFields(request);
  return missing.length > 0 ? failed(missing) : ok(letterText(request));
}

import * as v from 'valibot';
import { storedAddress } from './address.ts';
import { isTimeZone } from './is-time-zone.ts';

/** Parts that every kind of event and document is made of, as they may come from a file that anyone has written. */

/** Room for what pages really say; what is longer is no wording. */
export const words = v.pipe(v.string(), v.maxLength(2_000_000));
export const id = v.pipe(
  v.string(),
  v.regex(/^[\w.:-]{1,200}$/),
  // Ids are keys of plain objects here and there.
  v.check((text) => !(text in Object.prototype), 'no id'),
);
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Already reduced to what may be stored: no query, no fragment, and no scheme that would run when it is clicked. */
export const address = v.pipe(
  v.string(),
  v.maxLength(20_000),
  v.check((url) => url === '' || storedAddress(url) === url, 'no address as it is stored'),
);

/** A day, or a moment with its offset. */
export const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/),
  v.check((iso) => !Number.isNaN(Date.parse(iso)), 'no such moment'),
);

/** As long as anything of one kind in one record can honestly be. */
export const list = <S extends v.GenericSchema>(item: S, most = 1000) =>
  v.pipe(v.array(item), v.maxLength(most));

/** IANA name of a time zone, or an offset, that the browser knows. */
export const zone = v.pipe(v.string(), v.maxLength(64), v.check(isTimeZone, 'no such time zone'));

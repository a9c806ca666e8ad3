import * as v from 'valibot';
import { bytesIn } from '#lib/text/base64.ts';

/** Shape of so many bytes, written in base64. */
export const base64Bytes = (length: number) =>
  v.pipe(
    v.string(),
    v.maxLength(100),
    v.check((text) => bytesIn(text)?.length === length),
  );

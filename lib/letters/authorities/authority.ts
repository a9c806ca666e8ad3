import * as v from 'valibot';
import { CONFIDENCES } from '../law/law.ts';

const said = v.pipe(v.string(), v.nonEmpty());

/** An authority with the place that it is for. */
export const authorityRecord = v.strictObject({
  /** Country code, or with the code of its part: `de-be`. */
  id: v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-[a-z]{2})?$/)),
  country: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  /** The part of the country in its own language, or empty. */
  place: v.string(),
  name: said,
  web: v.pipe(v.string(), v.startsWith('https://'), v.url()),
  source: said,
  confidence: v.picklist(CONFIDENCES),
});
export type AuthorityRecord = v.InferOutput<typeof authorityRecord>;

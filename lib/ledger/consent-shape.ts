import * as v from 'valibot';
import { CERTAINTIES, type Consent } from '#lib/model/consent.ts';
import { CONTROL_KINDS, COVERS, FIELD_KINDS } from '#lib/model/control.ts';
import { address, hash, id, list, time, words } from './shapes.ts';

const control = v.looseObject({
  label: words,
  kind: v.picklist(CONTROL_KINDS),
  preticked: v.boolean(),
  required: v.nullable(v.boolean()),
  optsOut: v.exactOptional(v.boolean()),
  covers: list(v.picklist(COVERS)),
  policyLinks: list(v.looseObject({ href: address, text: words })),
  frame: address,
  selector: words,
});

/** A consent on record, as it may come from a file. */
export const consentShape = v.looseObject({
  id,
  decision: v.picklist(['given', 'refused']),
  time,
  zone: v.pipe(v.string(), v.regex(/^[\w+\-/:]{1,64}$/)),
  site: v.pipe(v.string(), v.maxLength(1000)),
  page: v.looseObject({ url: address, title: words }),
  frame: v.exactOptional(address),
  control,
  ticked: v.nullable(v.boolean()),
  caption: words,
  gesture: v.picklist(['click', 'key']),
  certainty: v.picklist(CERTAINTIES),
  fieldKinds: list(v.picklist(FIELD_KINDS)),
  documents: list(v.looseObject({ href: address, text: words, sha256: v.exactOptional(hash) })),
}) satisfies v.GenericSchema<unknown, Consent>;

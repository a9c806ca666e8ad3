import * as v from 'valibot';
import { CERTAINTIES, RECEIPT_FORMS, WAYS, type Consent } from '#lib/model/consent.ts';
import { CONTROL_KINDS, COVERS, FIELD_KINDS } from '#lib/model/control.ts';
import { checkShape } from './check-shape.ts';
import { address, hash, id, list, time, words, zone } from './shapes.ts';

const control = v.looseObject({
  label: words,
  cut: v.exactOptional(v.literal(true)),
  kind: v.picklist(CONTROL_KINDS),
  preticked: v.boolean(),
  required: v.nullable(v.boolean()),
  optsOut: v.exactOptional(v.boolean()),
  covers: list(v.picklist(COVERS)),
  policyLinks: list(v.looseObject({ href: address, text: words })),
  frame: address,
  selector: words,
  deadLinks: v.exactOptional(list(words)),
  asks: v.exactOptional(list(v.picklist(FIELD_KINDS))),
});

const evidence = v.looseObject({
  sha256: hash,
  name: words,
  mediaType: v.pipe(v.string(), v.maxLength(1000)),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

const entered = v.looseObject({
  way: v.picklist(WAYS),
  operator: words,
  evidence: list(evidence),
  noted: v.exactOptional(time),
  receipt: v.exactOptional(v.picklist(RECEIPT_FORMS)),
});

/** A consent on record, as it may come from a file. */
export const consentShape = v.looseObject({
  id,
  decision: v.picklist(['given', 'refused']),
  time,
  zone,
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
  entered: v.exactOptional(entered),
  choices: v.exactOptional(list(v.looseObject({ name: words, on: v.boolean() }))),
  gpc: v.exactOptional(v.literal(true)),
  checks: v.exactOptional(list(checkShape)),
}) satisfies v.GenericSchema<unknown, Consent>;

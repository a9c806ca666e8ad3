import * as v from 'valibot';
import { PHASES, type ConsentDraft } from '#lib/model/consent.ts';
import { CONTROL_KINDS, COVERS, FIELD_KINDS, type ConsentControl } from '#lib/model/control.ts';
import type { MessageName, Payload, TabMessages } from './contract.ts';

/** Room for the longest honest wording; what is beyond is not a label but an attack or a mistake. */
const words = v.pipe(v.string(), v.maxLength(20_000));
const address = v.pipe(v.string(), v.maxLength(20_000));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(500));

const links = list(v.strictObject({ href: address, text: words }));

const control = v.strictObject({
  label: words,
  kind: v.picklist(CONTROL_KINDS),
  preticked: v.boolean(),
  required: v.nullable(v.boolean()),
  optsOut: v.exactOptional(v.boolean()),
  covers: list(v.picklist(COVERS)),
  policyLinks: links,
  deadLinks: v.exactOptional(list(words)),
  asks: v.exactOptional(list(v.picklist(FIELD_KINDS))),
  frame: address,
  selector: words,
}) satisfies v.GenericSchema<unknown, ConsentControl>;

const id = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));

const draft = v.strictObject({
  id,
  control,
  ticked: v.nullable(v.boolean()),
  pageTitle: words,
  fieldKinds: list(v.picklist(FIELD_KINDS)),
  caption: words,
  gesture: v.picklist(['click', 'key']),
  choices: v.exactOptional(list(v.strictObject({ name: words, on: v.boolean() }))),
  gpc: v.exactOptional(v.literal(true)),
  leadsTo: v.exactOptional(address),
  replaces: v.exactOptional(id),
}) satisfies v.GenericSchema<unknown, ConsentDraft>;

const tabSchemas = {
  'scout.cue': v.strictObject({}),
  'frame.unsure': v.strictObject({ url: address }),
  'frame.report': v.strictObject({ url: address, title: words, controls: list(control), policyLinks: links }),
  'consent.draft': v.strictObject({ draft, phase: v.picklist(PHASES) }),
  'consent.undo': v.strictObject({ ids: list(id) }),
} satisfies { [N in keyof TabMessages]: v.GenericSchema<unknown, Payload<N>> };

/** The exact shape of each message that a web page's frame may send; names without one are not for tabs. */
export const TAB_SCHEMAS: { readonly [N in MessageName]?: v.GenericSchema } = tabSchemas;

import * as v from 'valibot';
import { COVERS } from '#lib/model/control.ts';
import { CHANNELS, OUTCOMES } from '#lib/model/follow-up.ts';
import { list, time } from './shapes.ts';

/** SHA-256 in hex. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Longest id and longest free text that a content from outside may bring. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(100_000));

const followUp = { id, consentId: id, time };
const change = v.strictObject({
  time: v.exactOptional(time),
  label: v.exactOptional(words),
  operator: v.exactOptional(words),
  covers: v.exactOptional(list(v.picklist(COVERS))),
});

/** What the person says became of a consent: the exact contents of those kinds of event. */
export const FOLLOW_UPS = {
  'letter-sent': v.strictObject({
    ...followUp,
    letterId: id,
    channel: v.picklist(CHANNELS),
    due: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  }),
  'letter-answered': v.strictObject({
    ...followUp,
    letterId: id,
    outcome: v.picklist(OUTCOMES),
    text: words,
  }),
  withdrawn: v.strictObject({ ...followUp, channel: v.picklist(CHANNELS) }),
  undone: v.strictObject(followUp),
  note: v.strictObject({ ...followUp, text: words }),
  correction: v.strictObject({ ...followUp, change, reason: words }),
  'operators-joined': v.strictObject({ id, time, key: words, into: words }),
} as const;
export type FollowUpKind = keyof typeof FOLLOW_UPS;

/**
 * What the state is computed from, in every kind of event, by kind; kinds that a later version may add are left to it.
 * Loose, since later versions may add fields.
 */
export const CONTENTS: Readonly<Record<string, v.GenericSchema>> = {
  consent: v.looseObject({
    id: v.string(),
    time: v.string(),
    documents: v.array(v.looseObject({ href: v.string() })),
  }),
  'policy-kept': v.looseObject({ sha256: hash, url: v.string() }),
  'letter-drafted': v.looseObject({ id: v.string(), consentId: v.string() }),
  'letter-sent': v.looseObject(followUp),
  'letter-answered': v.looseObject({ ...followUp, outcome: v.string() }),
  withdrawn: v.looseObject(followUp),
  undone: v.looseObject(followUp),
  note: v.looseObject({ ...followUp, text: v.string() }),
  correction: v.looseObject({ ...followUp, change: v.looseObject(change.entries) }),
  'operators-joined': v.looseObject({ id, key: v.string(), into: v.string() }),
  trimmed: v.looseObject({ sha256: hash }),
  forgotten: v.looseObject({ seqs: v.array(v.number()), chain: v.optional(v.string()) }),
};

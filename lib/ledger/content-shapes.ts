import * as v from 'valibot';
import { COVERS } from '#lib/model/control.ts';
import { isRealDay } from '#lib/model/day.ts';
import { CHANNELS, CLOSINGS, OUTCOMES } from '#lib/model/follow-up.ts';
import { list, time } from './shapes.ts';

/** SHA-256 in hex. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Longest id and longest free text that a content from outside may bring. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(100_000));

/** A day that the calendar has, and near enough to count from. */
const day = v.pipe(v.string(), v.isoDate(), v.check(isRealDay, 'no such day'));
const line = v.pipe(v.string(), v.maxLength(1000));

const followUp = { id, consentId: id, time };
// A letter may rest on no record.
const noRecord = v.pipe(v.string(), v.maxLength(200));
const ofLetter = { ...followUp, consentId: noRecord };
const letterFollowUp = { ...ofLetter, letterId: id, day: v.exactOptional(day) };
const change = v.strictObject({
  time: v.exactOptional(time),
  label: v.exactOptional(words),
  operator: v.exactOptional(words),
  covers: v.exactOptional(list(v.picklist(COVERS))),
});

/** What the person says became of a consent: the exact contents of those kinds of event. */
export const FOLLOW_UPS = {
  'letter-sent': v.strictObject({
    ...letterFollowUp,
    channel: v.picklist(CHANNELS),
    due: v.exactOptional(day),
  }),
  'letter-answered': v.strictObject({
    ...letterFollowUp,
    outcome: v.picklist(OUTCOMES),
    text: words,
    mail: v.exactOptional(v.strictObject({ from: line, subject: line, file: hash })),
  }),
  'letter-delivered': v.strictObject(letterFollowUp),
  'letter-extended': v.strictObject(letterFollowUp),
  'letter-closed': v.strictObject({ ...letterFollowUp, how: v.picklist(CLOSINGS) }),
  'letter-step-undone': v.strictObject({ ...letterFollowUp, step: id }),
  withdrawn: v.strictObject({ ...followUp, channel: v.picklist(CHANNELS) }),
  undone: v.strictObject(followUp),
  note: v.strictObject({ ...followUp, text: words }),
  correction: v.strictObject({ ...followUp, change, reason: words }),
  'operators-joined': v.strictObject({ id, time, key: words, into: words }),
  'operator-apart': v.strictObject({ id, time, key: words, site: line, apart: v.boolean() }),
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
  'letter-drafted': v.looseObject({
    ...{ id: v.string(), consentId: v.string() },
    also: v.exactOptional(v.array(v.string())),
  }),
  'letter-sent': v.looseObject(ofLetter),
  'letter-answered': v.looseObject({ ...ofLetter, outcome: v.string() }),
  'letter-delivered': v.looseObject({ ...ofLetter, letterId: id }),
  'letter-extended': v.looseObject({ ...ofLetter, letterId: id }),
  'letter-closed': v.looseObject({ ...ofLetter, letterId: id, how: v.string() }),
  'letter-step-undone': v.looseObject({ ...ofLetter, letterId: id, step: id }),
  withdrawn: v.looseObject(followUp),
  undone: v.looseObject(followUp),
  note: v.looseObject({ ...followUp, text: v.string() }),
  correction: v.looseObject({ ...followUp, change: v.looseObject(change.entries) }),
  'operators-joined': v.looseObject({ id, key: v.string(), into: v.string() }),
  'operator-apart': v.looseObject({ id, key: v.string(), site: v.string(), apart: v.boolean() }),
  trimmed: v.looseObject({ sha256: hash }),
  forgotten: v.looseObject({ seqs: v.array(v.number()), chain: v.optional(v.string()) }),
};

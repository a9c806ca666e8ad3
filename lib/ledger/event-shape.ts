import * as v from 'valibot';
import { LETTER_KINDS } from '#lib/model/letter.ts';
import { REGIMES } from '#lib/model/regime.ts';
import { TERM_UNITS } from '#lib/model/term.ts';
import { checkShape } from './check-shape.ts';
import { consentShape } from './consent-shape.ts';
import { FOLLOW_UPS } from './content-shapes.ts';
import type { EventContents, EventKind } from './event.ts';
import { address, hash, id, list, time, words } from './shapes.ts';

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** More consents than any letter carries. */
const MOST_CARRIED = 500;

const amount = { n: v.pipe(number, v.maxValue(1000)), unit: v.picklist(TERM_UNITS) };
const term = v.looseObject({
  ...amount,
  basis: words,
  extension: v.exactOptional(v.looseObject(amount)),
});

/** What each kind of event may say when it comes from a file: all that a surface shows of it, fields of later versions left. */
const contents: { readonly [K in EventKind]: v.GenericSchema<unknown, EventContents[K]> } = {
  consent: consentShape,
  'policy-kept': v.looseObject({
    time,
    sha256: hash,
    origin: v.picklist(['page', 'fetched']),
    url: address,
    title: words,
    consentId: v.exactOptional(id),
    href: v.exactOptional(address),
    readingHash: v.exactOptional(hash),
    follows: v.exactOptional(hash),
    checks: v.exactOptional(list(checkShape)),
    engine: v.exactOptional(number),
  }),
  'letter-drafted': v.looseObject({
    id,
    // Empty where no consent is on record.
    consentId: v.pipe(v.string(), v.maxLength(200)),
    also: v.exactOptional(list(id, MOST_CARRIED)),
    follows: v.exactOptional(id),
    site: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
    created: time,
    regime: v.picklist(REGIMES),
    kind: v.picklist(LETTER_KINDS),
    addressee: v.looseObject({ name: words, email: words, postal: words }),
    subject: words,
    body: words,
    terms: v.exactOptional(list(term)),
  }),
  ...FOLLOW_UPS,
  trimmed: v.looseObject({
    time,
    sha256: hash,
    operator: v.exactOptional(words),
    operatorIds: v.exactOptional(list(words)),
  }),
  forgotten: v.looseObject({ time, seqs: list(number, 1_000_000), chain: v.exactOptional(id) }),
};

/** The shape of a kind's content, as {@link EventContents} names them; undefined for kinds of a later version. */
export const contentShape = (kind: string): v.GenericSchema | undefined =>
  Object.hasOwn(contents, kind) ? contents[kind as EventKind] : undefined;

/** What every event has, whatever its kind. */
export const linkShape = v.looseObject({
  chain: id,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  kind: v.pipe(v.string(), v.maxLength(100)),
  prev: v.pipe(v.string(), v.maxLength(200)),
  contentHash: hash,
  hash,
  salt: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  content: v.nullable(v.looseObject({})),
});

import * as v from 'valibot';
import type { LogExport } from './export.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What the state is computed from; kinds that a later version may add are left to it. */
const CONTENTS: Readonly<Record<string, v.GenericSchema>> = {
  consent: v.looseObject({
    id: v.string(),
    time: v.string(),
    documents: v.array(v.looseObject({ href: v.string() })),
  }),
  'policy-kept': v.looseObject({ sha256: hash, url: v.string() }),
  'letter-drafted': v.looseObject({ id: v.string(), consentId: v.string() }),
  forgotten: v.looseObject({ seqs: v.array(v.number()) }),
};

const event = v.pipe(
  v.looseObject({
    chain: v.string(),
    seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
    kind: v.string(),
    prev: v.string(),
    contentHash: hash,
    hash,
    salt: v.nullable(v.string()),
    content: v.nullable(v.looseObject({})),
  }),
  v.check(({ kind, content }) => {
    const shape = Object.hasOwn(CONTENTS, kind) ? CONTENTS[kind] : undefined;
    return content === null || shape === undefined || v.is(shape, content);
  }, 'an event whose content does not fit its kind'),
);

const log = v.looseObject({
  format: v.literal('consent-ledger/1'),
  exported: v.string(),
  events: v.array(event),
  consents: v.array(v.looseObject({})),
  documents: v.array(
    v.looseObject({
      sha256: hash,
      origin: v.picklist(['page', 'fetched']),
      text: v.string(),
      bytes: v.optional(v.string()),
    }),
  ),
  letters: v.array(v.looseObject({})),
});

/** Whether parsed JSON has the outline of an exported log, else what is amiss first, in plain English. */
export function logOutline(value: unknown): { log: LogExport } | { amiss: string } {
  const parsed = v.safeParse(log, value, { abortEarly: true });
  if (parsed.success) return { log: value as LogExport };
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  return { amiss: place === null ? issue.message : `${place}: ${issue.message}` };
}

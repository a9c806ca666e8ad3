import * as v from 'valibot';
import { CONTENTS, hash } from './content-shapes.ts';
import type { LogExport } from './export.ts';

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
  evidence: v.exactOptional(
    v.array(v.looseObject({ consentId: v.string(), sha256: hash, bytes: v.string() })),
  ),
});

/** Whether parsed JSON has the outline of an exported log, else what is amiss first, in plain English. */
export function logOutline(value: unknown): { log: LogExport } | { amiss: string } {
  const parsed = v.safeParse(log, value, { abortEarly: true });
  if (parsed.success) return { log: value as LogExport };
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  return { amiss: place === null ? issue.message : `${place}: ${issue.message}` };
}

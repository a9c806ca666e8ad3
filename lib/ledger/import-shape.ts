import * as v from 'valibot';
import type { ImportRefusal } from '#lib/model/import.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { documentShape } from './document-shape.ts';
import { contentShape, linkShape } from './event-shape.ts';
import type { LogExport } from './export.ts';
import { hash, id, time } from './shapes.ts';

/** A member that we do not know would be lost: what a later version adds is refused. */
const log = v.strictObject({
  format: v.literal('consent-ledger/1'),
  exported: time,
  events: v.array(v.unknown()),
  consents: v.array(v.looseObject({})),
  documents: v.array(v.unknown()),
  letters: v.array(v.looseObject({})),
  evidence: v.exactOptional(v.array(v.strictObject({ consentId: id, sha256: hash, bytes: v.string() }))),
  check: v.exactOptional(hash),
});

/**
 * Whether parsed JSON is a log of ours down to the last field that a surface shows, else the refusal. Stricter than the
 * outline that the check of a log needs: what passes here is put on record and shown.
 */
export function checkedShape(value: unknown): Result<LogExport, ImportRefusal> {
  const format = (value as { format?: unknown }).format;
  if (typeof format !== 'string' || !format.startsWith('consent-ledger/')) return refuse('not-a-log', '');
  if (format !== 'consent-ledger/1') return refuse('newer', 'format');
  const outline = amissIn(log, value, '');
  if (outline !== undefined) return refuse('shape', outline);
  const given = value as LogExport;
  const later = given.events.findIndex((event) => isLater(event));
  if (later !== -1) return refuse('newer', `events.${later}.kind`);
  const amiss =
    firstOf(given.events, amissInEvent) ??
    firstOf(given.documents, (document, n) => amissIn(documentShape, document, `documents.${n}`));
  return amiss === undefined ? ok(given) : refuse('shape', amiss);
}

const refuse = (reason: ImportRefusal['reason'], place: string) => failed({ reason, place });

/** An event in good shape of a kind that we do not know. */
const isLater = (event: unknown): boolean => v.is(linkShape, event) && contentShape(event.kind) === undefined;

function amissInEvent(event: unknown, n: number): string | undefined {
  const place = `events.${n}`;
  const amiss = amissIn(linkShape, event, place);
  if (amiss !== undefined) return amiss;
  const { kind, content } = event as LogExport['events'][number];
  const shape = contentShape(kind);
  return content === null || shape === undefined ? undefined : amissIn(shape, content, `${place}.content`);
}

function firstOf<T>(all: readonly T[], amiss: (one: T, n: number) => string | undefined): string | undefined {
  for (const [n, one] of all.entries()) {
    const found = amiss(one, n);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The place of what is amiss first, as `events.3.content.time`. */
function amissIn(shape: v.GenericSchema, value: unknown, place: string): string | undefined {
  const parsed = v.safeParse(shape, value, { abortEarly: true });
  if (parsed.success) return undefined;
  return [place, v.getDotPath(parsed.issues[0])].filter(Boolean).join('.');
}

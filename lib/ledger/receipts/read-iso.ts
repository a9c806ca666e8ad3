import * as v from 'valibot';
import type { Covers } from '#lib/model/control.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import type { ImportRefusal } from '#lib/model/import.ts';
import { time } from '../shapes.ts';
import { Graph, textOf, typesOf } from './json-ld-graph.ts';
import type { Node } from './json-ld.ts';
import { originShape, stated, webAddress, type ReadReceipt, type ReceiptSays } from './receipt-says.ts';

/** Records that one file may bring, and characters of one text in it. */
const MOST = 1000;
const LONGEST = 20_000;

/**
 * Reads records of ISO/IEC TS 27560 in JSON-LD with terms of DPV: one record, a receipt with several, or a graph of them.
 * Read as written: no context is loaded from anywhere.
 */
export function readIso(value: Node): ReadReceipt {
  const graph = new Graph(value);
  const records = graph.ofType('dpv:ConsentRecord');
  const [receipt] = graph.ofType('dpv:ConsentReceipt');
  if (records.length === 0 && !receipt) return refuse('not-a-log', '@type');
  if (records.length > MOST) return refuse('too-large', '');
  const said: ReceiptSays[] = [];
  for (const [n, record] of records.entries()) {
    const read = readRecord(graph, record, receipt);
    if (!read.ok) return refuse(read.error.reason, `${n}.${read.error.place}`);
    said.push(read.value);
  }
  return said.length > 0 ? ok(said) : refuse('shape', 'dpv:hasRecordOfActivity');
}

const refuse = (reason: ImportRefusal['reason'], place: string) => failed({ reason, place });

function readRecord(
  graph: Graph,
  record: Node,
  receipt: Node | undefined,
): Result<ReceiptSays, ImportRefusal> {
  const profile = textOf(record, 'dct:conformsTo') || textOf(receipt ?? {}, 'dct:conformsTo');
  if (!profile.includes('27560')) return refuse('other-receipt', 'dct:conformsTo');
  const receiptId = textOf(record, 'dct:identifier', 'dpv:hasIdentifier', '@id');
  if (receiptId === '' || receiptId.length > LONGEST) return refuse('shape', 'dct:identifier');
  const stand = standIn(graph, record);
  if (!stand) return refuse('shape', 'dpv:hasConsentStatus');
  const { act, withdrawn } = stand;
  const given = 'consentLedger' in record ? v.safeParse(originShape, record.consentLedger) : undefined;
  if (given?.success === false) return refuse('shape', 'consentLedger');
  const said = contentOf(graph, record);
  if (Object.values(said).some((text) => text.length > LONGEST)) return refuse('too-large', '');
  const { purposes, page, ...rest } = said;
  return ok({
    ...{
      form: 'iso-27560',
      receiptId,
      decision: act.state === 'refused' ? 'refused' : 'given',
      time: act.time,
    },
    ...(withdrawn !== undefined && { withdrawn }),
    ...rest,
    purposes,
    words: given?.output.words ?? rest.words,
    page: webAddress(given?.output.page ?? '') || page,
    covers: given?.output.covers ?? guessed(purposes),
    ...(given && { origin: given.output }),
    part: record,
  });
}

const guessed = (purposes: string): Covers[] =>
  /market|advert/i.test(purposes) ? ['processing', 'marketing'] : ['processing'];

const STATES: Readonly<Record<string, 'given' | 'refused' | 'withdrawn'>> = {
  'dpv:ConsentGiven': 'given',
  'dpv:RenewedConsentGiven': 'given',
  'dpv:ConsentRefused': 'refused',
  'dpv:ConsentWithdrawn': 'withdrawn',
};

/**
 * The act, and when it was taken back. Undefined where a time cannot be read: one that was taken back is not to be taken
 * for one in force.
 */
function standIn(graph: Graph, record: Node) {
  const events = eventsOf(graph, record);
  const acts = events.filter(({ state }) => state !== 'withdrawn');
  const last = events.filter(({ state }) => state === 'withdrawn').at(-1)?.time;
  const [act] = acts;
  if (!act || last === '') return undefined;
  const isRenewed = acts.some(
    ({ state, time: at }) => state === 'given' && last !== undefined && Date.parse(at) > Date.parse(last),
  );
  return { act, ...(last !== undefined && !isRenewed && { withdrawn: last }) };
}

/** States with their times; a withdrawal without one that can be read has an empty one, other states are left out. */
function eventsOf(graph: Graph, record: Node) {
  return graph.nodes(record, 'dpv:hasConsentStatus', 'dpv:hasStatus').flatMap((event) => {
    const state = typesOf(event).flatMap((type) =>
      typeof type === 'string' && Object.hasOwn(STATES, type) ? (STATES[type] ?? []) : [],
    )[0];
    const at = textOf(event, 'dpv:isIndicatedAtTime', 'dct:date');
    // The specification wants UTC, and its own examples leave that out.
    const iso = /T[\d:.]+$/.test(at) ? `${at}Z` : at;
    if (state === undefined) return [];
    if (v.is(time, iso)) return [{ state, time: iso }];
    return state === 'withdrawn' ? [{ state, time: '' }] : [];
  });
}

function contentOf(graph: Graph, record: Node) {
  const processes = graph.nodes(record, 'dpv:hasProcess');
  const places = [record, ...processes];
  const all = (name: string): Node[] => places.flatMap((place) => graph.nodes(place, name));
  const notices = all('dpv:hasNotice');
  const shown = notices.find((notice) => typesOf(notice).includes('dpv:ConsentNotice'));
  const policy = notices.find((notice) => typesOf(notice).includes('dpv:PrivacyNotice'));
  const address = (notice: Node = {}): string => webAddress(textOf(notice, 'schema:url', '@id'));
  const controllers = all('dpv:hasDataController').map((one) =>
    stated(textOf(one, 'dpv:hasName', 'schema:name', '@id')),
  );
  const purposes = all('dpv:hasPurpose').map((purpose) =>
    stated(textOf(purpose, 'dct:description', 'dct:title', 'skos:broader', '@id')),
  );
  return {
    operator: [...new Set(controllers)].filter(Boolean).join(', '),
    words: stated(textOf(shown ?? {}, 'dct:description')),
    purposes: purposes.filter(Boolean).join('; '),
    page: address(shown),
    policy: address(policy),
  };
}

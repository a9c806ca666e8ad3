import * as v from 'valibot';
import { CLAIM_IDS, FACT_IDS, STANCES } from '#lib/model/taxonomy.ts';
import { address, hash, list, time, words } from './shapes.ts';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.looseObject({ start: offset, end: offset });
const text = v.pipe(v.string(), v.maxLength(50_000_000));

const block = v.looseObject({
  kind: v.picklist(['heading', 'paragraph', 'item', 'row']),
  depth: offset,
  start: offset,
  end: offset,
  number: v.exactOptional(words),
  parent: v.exactOptional(offset),
  cells: v.exactOptional(list(span, 10_000)),
  header: v.exactOptional(offset),
});

const quote = v.looseObject({ text: words, start: offset, end: offset });
const quotes = list(quote, 100_000);

const claim = <G extends keyof typeof CLAIM_IDS>(group: G) =>
  v.looseObject({
    group: v.literal(group),
    id: v.picklist<(typeof CLAIM_IDS)[G]>(CLAIM_IDS[group]),
    stance: v.picklist(STANCES),
    quotes,
  });

const fact = v.looseObject({
  value: v.union([words, list(words)]),
  general: v.exactOptional(v.boolean()),
  quotes,
});

const summary = v.looseObject({
  kind: v.picklist(['policy', 'consent-document', 'other']),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  claims: list(
    v.variant('group', [claim('data'), claim('purposes'), claim('recipients'), claim('flags')]),
    100_000,
  ),
  facts: v.strictObject(Object.fromEntries(FACT_IDS.map((name) => [name, v.exactOptional(fact)]))),
});

/** A version of a document, as it may come from a file: quotes are its exact words, blocks lie within it. */
export const documentShape = v.pipe(
  v.looseObject({
    sha256: hash,
    origin: v.picklist(['page', 'fetched']),
    url: address,
    title: words,
    lang: v.pipe(v.string(), v.regex(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i)),
    read: time,
    text,
    blocks: list(block, 2_000_000),
    pages: v.exactOptional(list(offset, 1_000_000)),
    summary,
    engine: offset,
    bytes: v.exactOptional(v.string()),
    mediaType: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
  }),
  v.check(({ text: all, summary: { claims, facts } }) => {
    const given = [...claims, ...Object.values(facts)] as readonly { readonly quotes: readonly Quoted[] }[];
    return given.every((one) =>
      one.quotes.every((words) => all.slice(words.start, words.end) === words.text),
    );
  }, 'a quote that is not in the text'),
  v.check(
    ({ text: all, blocks }) =>
      blocks.every(
        ({ start, end, parent = 0, header = 0 }) =>
          start <= end && end <= all.length && Math.max(parent, header) <= blocks.length,
      ),
    'a block outside of the text',
  ),
);

interface Quoted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

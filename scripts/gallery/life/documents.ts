import type { StoredDocument } from '../../../lib/ledger/schema.ts';
import { quoteOf, quotesOf, type Quote } from '../../../lib/model/quote.ts';
import type { Claim, Facts } from '../../../lib/model/summary.ts';
import { CLAIM_IDS, STANCES, type ClaimGroup } from '../../../lib/model/taxonomy.ts';
import { ENGINE_VERSION } from '../../../lib/read/engine-version.ts';

const DAY = 86_400_000;
/** The day on which the made-up life is looked at. */
export const NOW = Date.UTC(2026, 10, 28, 9);

export const dayBefore = (days: number): string => new Date(NOW - days * DAY).toISOString();

interface Written {
  readonly host: string;
  readonly title: string;
  /** Days before now. */
  readonly age: number;
  readonly operator: string;
  /** What it claims, each by one sentence or more. */
  readonly claims: readonly (readonly [group: ClaimGroup, id: string, times?: number])[];
  readonly facts?: boolean;
}

/** A document version as it would be kept: every claim with words that are in its text. */
export function written(what: Written): StoredDocument {
  const sentences = what.claims.flatMap(([group, id, times = 1]) =>
    Array.from({ length: times }, (_, at) => `Пункт ${at + 1} раздела «${group}» говорит об этом: ${id}.`),
  );
  const opening = `Оператор: ${what.operator}.`;
  const text = [what.title, opening, ...sentences].join('\n');
  let at = text.indexOf(opening) + opening.length;
  const next = (): Quote => {
    const start = at + 1;
    at = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    return quoteOf(text, start, at);
  };
  const claims = what.claims.map(([group, id, times = 1], n) => {
    const quotes = quotesOf(Array.from({ length: times }, next));
    return {
      group,
      id,
      stance: STANCES[n % 7 === 3 ? 1 : n % 11 === 5 ? 2 : 0] ?? 'stated',
      quotes,
    } as Claim;
  });
  const place = text.indexOf(what.operator);
  const facts: Facts = {
    operator: { value: what.operator, quotes: [quoteOf(text, place, place + what.operator.length)] },
  };
  return {
    sha256: hashLike(`${what.host} ${what.age}`),
    origin: 'fetched',
    url: `https://${what.host}/policy`,
    title: what.title,
    lang: 'ru',
    read: dayBefore(what.age),
    text,
    blocks: [{ kind: 'paragraph', depth: 0, start: 0, end: text.length }],
    summary: { kind: 'policy', confidence: 0.9, claims, facts: what.facts === false ? {} : facts },
    engine: ENGINE_VERSION,
  };
}

/** Looks like a hash, and is the same on every run. */
function hashLike(of: string): string {
  let state = 7;
  for (const character of of) state = (Math.imul(state, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return state.toString(16).padStart(8, '0').repeat(8);
}

/** Everything that a summary can say, each with many quotes. */
export const ALL_CLAIMS = Object.entries(CLAIM_IDS).flatMap(([group, ids]) =>
  ids
    .filter((id) => id !== 'operator-not-named' && id !== 'no-withdrawal-route')
    .map((id, at) => [group as ClaimGroup, id, 1 + ((at * 5) % 9)] as const),
);

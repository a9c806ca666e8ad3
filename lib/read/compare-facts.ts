import type { FactChange } from '#lib/model/change.ts';
import type { Fact, Facts } from '#lib/model/summary.ts';
import { FACT_IDS, type FactId } from '#lib/model/taxonomy.ts';
import { weighFact } from './change-weight.ts';
import { sameValue } from './same-value.ts';

/** Facts that came, went or have other values; the order of values and how they are written is no change. */
export function compareFacts(before: Facts, after: Facts): FactChange[] {
  return FACT_IDS.flatMap((id) => changeOf(id, before[id], after[id]) ?? []);
}

function changeOf(id: FactId, before: Fact | undefined, after: Fact | undefined): FactChange | undefined {
  const old = valuesOf(before);
  const now = valuesOf(after);
  const lost = without(id, old, now);
  const gained = without(id, now, old);
  if (lost.length === 0 && gained.length === 0) return undefined;
  const kind = old.length === 0 ? 'new' : now.length === 0 ? 'gone' : 'changed';
  const weight = weighFact(id, lost, gained);
  return { about: 'facts', id, kind, weight, ...(before && { before }), ...(after && { after }) };
}

const valuesOf = (fact: Fact | undefined): readonly string[] => [fact?.value ?? []].flat();

function without(id: FactId, values: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((value) => sameValue(id, value)));
  return values.filter((value) => !known.has(sameValue(id, value)));
}

import type { OperatorApart } from '../event.ts';
import type { IndexBatch } from './batch.ts';
import { BLOCK } from './blocks.ts';
import { keyApart } from './operators-apart.ts';
import { enterRecord } from './record-in.ts';

/**
 * Something was said of an operator at a site: its records there go by the key that holds by now. Found by the columns,
 * since a file may say it thousands of times.
 */
export async function nameAnew(batch: IndexBatch, { key, site }: OperatorApart): Promise<void> {
  const holds = await batch.operatorKeyAt(key, site);
  const held = holds === key ? keyApart(key, site) : key;
  const [operator, place] = await Promise.all([batch.operators.get(held), batch.sites.get(site)]);
  if (!operator || !place) return;
  for (const n of await numbersWith(batch, operator.n, place.n)) {
    const record = await batch.records.get(n);
    if (record) await enterRecord(batch, record, record);
  }
}

async function numbersWith(batch: IndexBatch, operator: number, site: number): Promise<number[]> {
  const numbers: number[] = [];
  for (let key = 0; key * BLOCK < batch.state.next.record; key++) {
    const block = await batch.blocks.get(key);
    block?.operator.forEach((one, at) => {
      if (one === operator && block.site[at] === site) numbers.push(key * BLOCK + at);
    });
  }
  return numbers;
}

// npm run score [-- --shared DIR] — reads the labelled documents beside the checkout and says how well; 1 below a floor
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRules } from '../lib/rules/load.ts';
import { printFloor, printFloors } from './score/floors.ts';
import { kindsOf } from './score/kinds.ts';
import { corpusEntries, labelledIds, partsOf, pathOf, type Part } from './score/parts.ts';
import { scoreOf } from './score/scorer.ts';
import { readSource, type SourceSummary } from './summarize/source.ts';

const LEAST_KIND_RIGHT = 0.97;

const { values: options } = parseArgs({ options: { shared: { type: 'string', default: '../shared' } } });
const seeds = join(options.shared, 'seeds');
const corpus = join(options.shared, 'corpus');
const scorer = join(corpus, 'score.mjs');
const predictions = mkdtempSync(join(tmpdir(), 'summaries-'));
const rules = loadRules();

/** Reads documents and leaves their summaries for the scorer. @returns them per id; what could not be read is told */
async function read(
  folder: string,
  sources: ReadonlyMap<string, string>,
): Promise<Map<string, SourceSummary>> {
  mkdirSync(join(predictions, folder));
  const summaries = new Map<string, SourceSummary>();
  for (const [id, source] of sources) {
    const summary = await readSource(source, rules);
    if (!summary.ok) {
      console.log(`${id}: ${summary.error}`);
      continue;
    }
    summaries.set(id, summary.value);
    writeFileSync(join(predictions, folder, `${id}.json`), JSON.stringify(summary.value));
  }
  return summaries;
}

/** @returns how many floors were not reached */
function print(folder: string, labels: string, { name, ids }: Part): number {
  const { score, table } = scoreOf(scorer, join(predictions, folder), labels, ids);
  console.log(`\n--- ${name}\n${table.trimEnd()}`);
  return printFloors(name, score);
}

const seedIds = labelledIds(join(seeds, 'labels'));
await read('seeds', new Map(seedIds.map((id) => [id, join(seeds, `${id}.txt`)])));
const entries = corpusEntries(corpus);
const summaries = await read('corpus', new Map(entries.map((entry) => [entry.id, pathOf(corpus, entry)])));
const heldBack = new URL('../tests/read/held-back.json', import.meta.url);
const held = new Set(JSON.parse(readFileSync(heldBack, 'utf8')) as string[]);

let failed = print('seeds', join(seeds, 'labels'), { name: 'Seeds', ids: seedIds });
for (const part of partsOf(join(corpus, 'labels'), held))
  failed += print('corpus', join(corpus, 'labels'), part);
const { all, misses } = kindsOf(entries, summaries);
console.log(`\n--- Kind of document, Russian and English\n${all - misses.length} of ${all} right`);
for (const miss of misses) console.log(miss);
if (!printFloor('kind right', (all - misses.length) / all, LEAST_KIND_RIGHT)) failed++;
process.exitCode = failed === 0 ? 0 : 1;

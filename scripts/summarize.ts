// npm run -s summarize -- FILE|URL… [--json] [--text] [--out DIR]
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRules } from '../lib/rules/load.ts';
import { printSummary } from './summarize/print.ts';
import { readSource } from './summarize/source.ts';
import { speak } from './summarize/speak.ts';

const { values: options, positionals: sources } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
if (sources.length === 0) {
  console.error('usage: npm run -s summarize -- FILE|URL… [--json] [--text] [--out DIR]');
  process.exit(2);
}
speak(Intl.DateTimeFormat().resolvedOptions().locale);
const rules = loadRules();
if (options.out) mkdirSync(options.out, { recursive: true });
for (const source of sources) {
  const read = await readSource(source, rules);
  if (!read.ok) {
    console.error(`${source}: ${read.error}`);
    process.exitCode = 1;
    continue;
  }
  const { text, ...summary } = read.value;
  const line = JSON.stringify(options.text ? { ...summary, text } : summary);
  if (options.out) writeFileSync(join(options.out, `${basename(source, extname(source))}.json`), `${line}\n`);
  else console.log(options.json ? line : printSummary(read.value));
}

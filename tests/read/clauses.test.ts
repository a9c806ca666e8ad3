import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLAIM_IDS, type ClaimGroup } from '#lib/model/taxonomy.ts';
import { summarize } from '#lib/read/summarize.ts';
import { loadRules } from '#lib/rules/load.ts';
import { exampleDocument } from './example-document.ts';

const rules = loadRules();
const GROUPS = Object.keys(CLAIM_IDS) as ClaimGroup[];
/** Flags that follow from the whole of a document and not from a clause's words. */
const OF_THE_WHOLE = new Set([
  ...['operator-not-named', 'trade-name-only', 'blank-fields', 'no-withdrawal-route', 'foreign-name'],
  ...['withdrawal-by-post-only', 'special-data-without-written-consent'],
]);

/** Lines `ids | clause`: ids of one group, `/conditional` or `/denied` where not stated; none for a near miss. */
function clausesOf(group: ClaimGroup): [ids: string, clause: string][] {
  const lines = readFileSync(new URL(`./clauses/${group}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const at = line.indexOf('|');
    return [
      line.slice(0, at).trim(),
      line
        .slice(at + 1)
        .trim()
        .replaceAll('\\n', '\n'),
    ];
  });
}

function read(group: ClaimGroup, clause: string): string {
  const claims = summarize(exampleDocument(clause), rules).claims.filter((claim) => claim.group === group);
  return claims
    .filter(({ id }) => !OF_THE_WHOLE.has(id))
    .map(({ id, stance }) => (stance === 'stated' ? id : `${id}/${stance}`))
    .sort()
    .join(' ');
}

describe.each(GROUPS)('clauses on %s', (group) => {
  test.each(clausesOf(group))('“%s” in: %s', (ids, clause) => {
    expect(read(group, clause)).toBe(ids);
  });
});

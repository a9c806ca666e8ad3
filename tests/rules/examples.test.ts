import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '#lib/model/document.ts';
import { summarize } from '#lib/read/summarize.ts';
import { loadRules } from '#lib/rules/load.ts';
import type { Rule } from '#lib/rules/rule.ts';

const rules = loadRules();
const CLAIMS = ['data', 'purposes', 'recipients'];

/** An example's lines are the blocks of a document; a line that ends in a colon leads in to the next ones. */
function exampleDocument(text: string, lang: string): PolicyDocument {
  let start = 0;
  let lead: number | undefined;
  const blocks = text.split('\n').map((line, index) => {
    const block = { kind: 'paragraph', depth: 0, start, end: start + line.length } as const;
    start += line.length + 1;
    const placed = lead === undefined ? block : { ...block, parent: lead };
    if (line.endsWith(':')) lead = index;
    return placed;
  });
  return { title: '', lang, text, blocks };
}

function claimOf(rule: Rule, text: string) {
  const { claims } = summarize(exampleDocument(text, rule.file.slice(0, 2)), rules);
  return claims.find((claim) => claim.group === rule.group && claim.id === rule.id);
}

describe.each(rules.filter(({ group }) => CLAIMS.includes(group)))('$file $id $value', (rule) => {
  test('has an example of both kinds', () => {
    expect([rule.yes?.length ?? 0, rule.no?.length ?? 0]).toSatisfy(
      (counts: number[]) => !counts.includes(0),
    );
  });

  test.each(rule.yes ?? [])('finds “$quote”', ({ text, quote, stance }) => {
    const claim = claimOf(rule, text);
    expect(claim?.quotes.map((one) => one.text)).toContain(quote);
    expect(claim?.stance).toBe(stance ?? 'stated');
  });

  test.each(rule.no ?? [])('finds nothing in “$text”', ({ text }) => {
    expect(claimOf(rule, text)?.stance ?? 'denied').toBe('denied');
    expect(claimOf(rule, text)).toBeUndefined();
  });
});

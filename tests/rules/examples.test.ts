import { describe, expect, test } from 'vitest';
import { summarize } from '#lib/read/summarize.ts';
import { loadRules } from '#lib/rules/load.ts';
import type { Rule } from '#lib/rules/rule.ts';
import { exampleDocument } from '../read/example-document.ts';

const rules = loadRules();
const CLAIMS = ['data', 'purposes', 'recipients'];

function claimOf(rule: Rule, text: string) {
  const { claims } = summarize(exampleDocument(text, rule.language), rules);
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
    expect(claimOf(rule, text)).toBeUndefined();
  });
});

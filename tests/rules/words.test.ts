import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '#lib/model/document.ts';
import { prepare, spanOf } from '#lib/read/context.ts';
import { loadRules } from '#lib/rules/load.ts';
import { compile } from '#lib/rules/matcher.ts';
import type { Rule } from '#lib/rules/rule.ts';

// Whether a claim is made hangs on the clause around its words: examples.test.ts. All other groups are tested here.
const CLAIMS = ['data', 'purposes', 'recipients'];
const rules = loadRules().filter(({ group }) => !CLAIMS.includes(group));

/** The words that this one rule finds in a text of one paragraph. */
function found(rule: Rule, text: string): string[] {
  const lang = rule.file.slice(0, 2);
  const blocks = [{ kind: 'paragraph', depth: 0, start: 0, end: text.length }] as const;
  const document: PolicyDocument = { title: '', lang, text, blocks };
  const context = prepare(document, compile([rule]));
  return context.sentences
    .flatMap(({ matches }) => matches)
    .map((match) => spanOf(context, match))
    .map(({ start, end }) => text.slice(start, end));
}

describe.each(rules)('$file $id $value', (rule) => {
  test('has an example of both kinds', () => {
    expect(rule.yes ?? []).not.toHaveLength(0);
    expect(rule.no ?? []).not.toHaveLength(0);
  });

  test.each(rule.yes ?? [])('finds “$quote”', ({ text, quote }) => {
    expect(found(rule, text)).toContain(quote);
  });

  test.each(rule.no ?? [])('finds nothing in “$text”', ({ text }) => {
    expect(found(rule, text)).toEqual([]);
  });
});

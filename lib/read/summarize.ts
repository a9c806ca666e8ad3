import type { PolicyDocument } from '#lib/model/document.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import type { Matcher } from '#lib/rules/matcher.ts';
import { compile } from '#lib/rules/matcher.ts';
import type { Rule } from '#lib/rules/rule.ts';
import { readAsSeen } from './as-seen.ts';
import { readClaims } from './claims.ts';
import { prepare } from './context.ts';
import { readFacts } from './facts/read-facts.ts';
import { readFlags } from './flags/read-flags.ts';
import { documentKind } from './kind/document-kind.ts';

const compiled = new WeakMap<readonly Rule[], Matcher>();

/**
 * Says what a document says: its kind, claims with exact quotes, facts, flags. Pure, and linear in the text's length.
 * @param rules as `virtual:rules` or `loadRules()` give them; compiled once per list
 */
export function summarize(document: PolicyDocument, rules: readonly Rule[]): PolicySummary {
  const matcher = matcherOf(rules);
  return readAsSeen(document, (seen) => readSeen(seen, matcher));
}

function readSeen(document: PolicyDocument, matcher: Matcher): PolicySummary {
  const context = prepare(document, matcher);
  const stated = readClaims(context);
  const facts = readFacts(context);
  const reading = documentKind(context, stated, facts);
  const flags = readFlags(context, reading.kind, facts, stated);
  return { ...reading, claims: [...stated, ...flags], facts };
}

function matcherOf(rules: readonly Rule[]): Matcher {
  let matcher = compiled.get(rules);
  if (!matcher) {
    matcher = compile(rules);
    compiled.set(rules, matcher);
  }
  return matcher;
}

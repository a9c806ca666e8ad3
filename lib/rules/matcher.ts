import type { Token } from '#lib/text/tokens.ts';
import { expandPhrase, GAP, GAP_WORDS } from './phrase.ts';
import type { Rule } from './rule.ts';

/** A rule's phrase found: tokens `first`…`last` (inclusive) of the list that was searched. */
export interface Match {
  readonly rule: Rule;
  readonly first: number;
  readonly last: number;
  /** Whether a `…` of the phrase stands for at least one word here. */
  readonly gapped: boolean;
}

type Role = 'phrases' | 'unless' | 'notWith' | 'onlyWith';
interface Hit extends Match {
  readonly role: Role;
}
interface Node {
  readonly next: Map<string, Node>;
  gap?: Node;
  readonly ends: { rule: Rule; role: Role }[];
}

/** Compiled rules: finds all phrases in one pass over the tokens of a sentence. */
export interface Matcher {
  /** Matches within the tokens from `from` up to `to`, which should be one sentence; in order of their first token. */
  readonly match: (tokens: readonly Token[], from: number, to: number) => Match[];
}

const ROLES: readonly Role[] = ['phrases', 'unless', 'notWith', 'onlyWith'];

/** Compiles rules (of one language or several: stems tell them apart) into one trie over stems. */
export function compile(rules: readonly Rule[]): Matcher {
  const root = node();
  for (const rule of rules) {
    for (const role of ROLES) {
      for (const phrase of rule[role] ?? []) {
        for (const steps of expandPhrase(phrase)) plant(root, steps, { rule, role });
      }
    }
  }
  return { match: (tokens, from, to) => settle(hitsIn(root, tokens, from, to)) };
}

const node = (): Node => ({ next: new Map(), ends: [] });

function plant(root: Node, steps: readonly string[], end: { rule: Rule; role: Role }): void {
  let here = root;
  for (const step of steps) {
    let next = step === GAP ? here.gap : here.next.get(step);
    if (!next) {
      next = node();
      if (step === GAP) here.gap = next;
      else here.next.set(step, next);
    }
    here = next;
  }
  here.ends.push(end);
}

function hitsIn(root: Node, tokens: readonly Token[], from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  for (let first = from; first < to; first++) {
    const walk = (here: Node, at: number, gapped: boolean): void => {
      for (const { rule, role } of here.ends) hits.push({ rule, role, first, last: at - 1, gapped });
      const most = here.gap ? Math.min(GAP_WORDS, to - at - 1) : -1;
      for (let words = 0; words <= most; words++) step(here.gap as Node, at + words, gapped || words > 0);
      step(here, at, gapped);
    };
    const step = (here: Node, at: number, gapped: boolean): void => {
      const token = at < to ? tokens[at] : undefined;
      if (!token) return;
      for (const key of [`~${token.stem}`, `=${token.folded}`]) {
        const next = here.next.get(key);
        if (next) walk(next, at + 1, gapped);
      }
    };
    step(root, first, false);
  }
  return hits;
}

/** Applies `unless`, `notWith`, `onlyWith`, and keeps of one rule's overlapping matches the longest. */
function settle(hits: readonly Hit[]): Match[] {
  const others = hits.filter((hit) => hit.role !== 'phrases');
  const of = (rule: Rule, role: Role) => others.filter((hit) => hit.rule === rule && hit.role === role);
  const kept = hits.filter(({ rule, role, first, last }) => {
    if (role !== 'phrases') return false;
    if (rule.notWith && of(rule, 'notWith').length > 0) return false;
    if (rule.onlyWith && of(rule, 'onlyWith').length === 0) return false;
    return !(rule.unless && of(rule, 'unless').some((hit) => hit.first <= last && first <= hit.last));
  });
  return kept.filter(
    (hit) => !kept.some((other) => other !== hit && other.rule === hit.rule && swallows(other, hit, kept)),
  );
}

function swallows(other: Match, hit: Match, order: readonly Match[]): boolean {
  if (!(other.first <= hit.first && hit.last <= other.last)) return false;
  if (other.first < hit.first || hit.last < other.last) return true;
  return order.indexOf(other) < order.indexOf(hit);
}

import type { Token } from '#lib/text/tokens.ts';
import { expandPhrase, GAP, GAP_WORDS } from './phrase.ts';
import type { Rule } from './rule.ts';
import type { Hit, Match, Role } from './settle.ts';
import { ROLES, settle } from './settle.ts';

export type { Match } from './settle.ts';

interface Node {
  /** The next word by its stem, or in its very form. */
  readonly stems: Map<string, Node>;
  readonly forms: Map<string, Node>;
  gap?: Node;
  readonly ends: { rule: Rule; role: Role }[];
}

/** Compiled rules: finds all phrases in one pass over the tokens of a sentence. */
export interface Matcher {
  /**
   * Matches within the tokens from `from` up to `to`, which should be one sentence; in order of their first token.
   * @param language whose rules are meant: `ru` or `en`; of all languages where left out
   */
  readonly match: (tokens: readonly Token[], from: number, to: number, language?: string) => Match[];
}

/** Compiles rules into one trie over stems per language. */
export function compile(rules: readonly Rule[]): Matcher {
  const roots = new Map<string, Node>();
  for (const rule of rules) {
    const root = roots.get(rule.language) ?? node();
    roots.set(rule.language, root);
    for (const role of ROLES) {
      for (const phrase of rule[role] ?? []) {
        for (const steps of expandPhrase(phrase)) plant(root, steps, { rule, role });
      }
    }
  }
  return {
    match(tokens, from, to, language) {
      const meant = language === undefined ? [...roots.values()] : [roots.get(language) ?? node()];
      return settle(meant.flatMap((root) => hitsIn(root, tokens, from, to)));
    },
  };
}

const node = (): Node => ({ stems: new Map(), forms: new Map(), ends: [] });

function plant(root: Node, steps: readonly string[], end: { rule: Rule; role: Role }): void {
  let here = root;
  for (const step of steps) here = step === GAP ? (here.gap ??= node()) : branch(here, step);
  here.ends.push(end);
}

function branch({ stems, forms }: Node, step: string): Node {
  const branches = step.startsWith('=') ? forms : stems;
  const word = step.slice(1);
  const next = branches.get(word) ?? node();
  branches.set(word, next);
  return next;
}

function hitsIn(root: Node, tokens: readonly Token[], from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  let first = from;
  const walk = (here: Node, at: number, gapped: boolean): void => {
    for (const { rule, role } of here.ends) hits.push({ rule, role, first, last: at - 1, gapped });
    if (here.gap) leap(here.gap, at, gapped);
    step(here, at, gapped);
  };
  const leap = (after: Node, at: number, gapped: boolean): void => {
    const furthest = Math.min(at + GAP_WORDS, to - 1);
    for (let next = at; next <= furthest; next++) {
      step(after, next, gapped || next > at);
      if (tokens[next]?.afterColon) return;
    }
  };
  const step = (here: Node, at: number, gapped: boolean): void => {
    const token = at < to ? tokens[at] : undefined;
    if (!token) return;
    const byStem = here.stems.get(token.stem);
    if (byStem) walk(byStem, at + 1, gapped);
    const byForm = here.forms.get(token.folded);
    if (byForm) walk(byForm, at + 1, gapped);
  };
  for (; first < to; first++) step(root, first, false);
  return hits;
}

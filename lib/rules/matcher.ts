import type { Token } from '#lib/text/tokens.ts';
import { expandPhrase, GAP, GAP_WORDS } from './phrase.ts';
import type { Rule } from './rule.ts';
import type { Hit, Match, Role } from './settle.ts';
import { ROLES, settle } from './settle.ts';

export type { Match } from './settle.ts';

interface Node {
  /** The next word, by its number in the vocabulary. */
  readonly next: Map<number, Node>;
  gap?: Node;
  readonly ends: { rule: Rule; role: Role }[];
}

/** Numbers of the words that any phrase has: a stem as `~stem`, a very form as `=form`. What has none cannot match. */
type Vocabulary = Map<string, number>;

/** Phrases of one language. */
interface Language {
  readonly root: Node;
  readonly stems: Vocabulary;
  readonly forms: Vocabulary;
}

/** Compiled rules: finds all phrases in one pass over the tokens of a sentence. */
export interface Matcher {
  /**
   * Matches within the tokens from `from` up to `to`, which should be one sentence; in order of their first token.
   * @param language whose rules are meant: `ru` or `en`; of all languages where left out
   */
  readonly match: (tokens: readonly Token[], from: number, to: number, language?: string) => Match[];
}

/** Compiles rules into one trie per language. */
export function compile(rules: readonly Rule[]): Matcher {
  const languages = new Map<string, Language>();
  for (const rule of rules) {
    const language = languages.get(rule.language) ?? { root: node(), stems: new Map(), forms: new Map() };
    languages.set(rule.language, language);
    for (const role of ROLES) {
      for (const phrase of rule[role] ?? []) {
        for (const steps of expandPhrase(phrase)) plant(language, steps, { rule, role });
      }
    }
  }
  return {
    match(tokens, from, to, language) {
      const known = language === undefined ? [...languages.values()] : [languages.get(language)];
      return settle(known.flatMap((one) => (one ? hitsIn(one, tokens, from, to) : [])));
    },
  };
}

const node = (): Node => ({ next: new Map(), ends: [] });

function plant(language: Language, steps: readonly string[], end: { rule: Rule; role: Role }): void {
  let here = language.root;
  for (const step of steps) here = step === GAP ? (here.gap ??= node()) : branch(language, here, step);
  here.ends.push(end);
}

function branch({ stems, forms }: Language, { next }: Node, step: string): Node {
  const vocabulary = step.startsWith('=') ? forms : stems;
  const word = step.slice(1);
  const number = vocabulary.get(word) ?? stems.size + forms.size;
  vocabulary.set(word, number);
  const branched = next.get(number) ?? node();
  next.set(number, branched);
  return branched;
}

/** No phrase has this word. */
const UNKNOWN = -1;

function hitsIn({ root, stems, forms }: Language, tokens: readonly Token[], from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  const byStem: number[] = [];
  const byForm: number[] = [];
  for (let at = from; at < to; at++) {
    byStem.push(stems.get(tokens[at]?.stem ?? '') ?? UNKNOWN);
    byForm.push(forms.get(tokens[at]?.folded ?? '') ?? UNKNOWN);
  }
  let first = from;
  const walk = (here: Node, at: number, gapped: boolean): void => {
    for (const { rule, role } of here.ends) hits.push({ rule, role, first, last: at - 1, gapped });
    if (here.gap) leap(here.gap, at, gapped);
    step(here.next, at, gapped);
  };
  const leap = ({ next }: Node, at: number, gapped: boolean): void => {
    const furthest = Math.min(at + GAP_WORDS, to - 1);
    for (let there = at; there <= furthest; there++) {
      step(next, there, gapped || there > at);
      if (tokens[there]?.afterColon) return;
    }
  };
  const step = (next: Node['next'], at: number, gapped: boolean): void => {
    if (at >= to) return;
    const stem = byStem[at - from] as number;
    const form = byForm[at - from] as number;
    const afterStem = stem === UNKNOWN ? undefined : next.get(stem);
    if (afterStem) walk(afterStem, at + 1, gapped);
    const afterForm = form === UNKNOWN ? undefined : next.get(form);
    if (afterForm) walk(afterForm, at + 1, gapped);
  };
  for (; first < to; first++) step(root.next, first, false);
  return hits;
}

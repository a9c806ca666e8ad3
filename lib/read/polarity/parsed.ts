import type { Match } from '#lib/rules/matcher.ts';
import type { RuleGroup } from '#lib/rules/rule.ts';
import type { ReadingContext, Sentence } from '../context.ts';
import type { Clauses } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import type { Cues } from './cues.ts';
import { cuesOf } from './cues.ts';
import type { Predicate } from './predicates.ts';
import { predicatesOf } from './predicates.ts';

export type Place = Pick<Match, 'first' | 'last'>;
export type Text = Pick<ReadingContext, 'tokens' | 'document'>;

/** Words asked about: their tokens, and the group they belong to. */
export interface Asked extends Place {
  readonly group: RuleGroup;
  /** «третьим лицам»: to deny them says nothing, only the exceptions tell who they are. */
  readonly bare?: boolean;
  /** «Трансграничная передача»: an exception is a case of it, whoever else it names. */
  readonly whole?: boolean;
}

/** A sentence prepared for questions on polarity. */
export interface Parsed extends Text {
  readonly matches: readonly Match[];
  /** Where its tokens end. */
  readonly to: number;
  readonly cues: Cues;
  readonly clauses: Clauses;
  readonly predicates: readonly Predicate[];
}

const parsed = new WeakMap<Sentence, Parsed>();

/** Finds cues, clauses and predicates of a sentence, once. */
export function parse(context: Text, sentence: Sentence): Parsed {
  const known = parsed.get(sentence);
  if (known) return known;
  const cues = cuesOf(sentence);
  const clauses = clausesOf(context, sentence);
  const predicates = predicatesOf(context.tokens, sentence, cues, clauses);
  const made = {
    matches: sentence.matches,
    to: sentence.to,
    tokens: context.tokens,
    document: context.document,
    cues,
    clauses,
    predicates,
  };
  parsed.set(sentence, made);
  return made;
}

import { CLAIM_IDS, FACT_IDS, STANCES } from '#lib/model/taxonomy.ts';
import type { Stance } from '#lib/model/taxonomy.ts';
import { expandPhrase } from './phrase.ts';

/**
 * What a rule's phrases stand for. `data`, `purposes`, `recipients`, `flags`, `facts` use the taxonomy's ids; `frames`
 * (what a clause is about) and `cues` (polarity and the like) have ids of the engine's own.
 */
export const RULE_GROUPS = ['data', 'purposes', 'recipients', 'flags', 'facts', 'frames', 'cues'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** A text of our own in which the rule must (`yes`) or must not (`no`) find its words. */
export interface Example {
  readonly text: string;
  /** `yes` only: the exact words found. */
  readonly quote?: string;
  /** `yes` only, and only where it is not the default. */
  readonly stance?: Stance;
}

/** A rule as written in YAML, checked. */
export interface Rule {
  /** Where it stands: `ru/data.yml`. */
  readonly file: string;
  /** Folder of the file: `ru`, `en`. */
  readonly language: string;
  readonly group: RuleGroup;
  readonly id: string;
  /** Facts: the value its phrases stand for (`email` of `withdrawal-channels`). Frames and cues: a finer kind. */
  readonly value?: string;
  readonly phrases: readonly string[];
  /** Phrases that cancel a match that they overlap. */
  readonly unless?: readonly string[];
  /** Phrases that cancel a match anywhere in their own sentence. */
  readonly notWith?: readonly string[];
  /** Phrases of which one must stand in the same sentence. */
  readonly onlyWith?: readonly string[];
  /** Flags: the norm that the words may conflict with. */
  readonly law?: string;
  /** For the next editor. */
  readonly note?: string;
  readonly yes?: readonly Example[];
  readonly no?: readonly Example[];
}

const KEYS = ['id', 'value', 'phrases', 'unless', 'notWith', 'onlyWith', 'law', 'note', 'yes', 'no'];
const LISTS = ['phrases', 'unless', 'notWith', 'onlyWith'] as const;
const IDS: Readonly<Record<RuleGroup, readonly string[] | null>> = {
  ...CLAIM_IDS,
  facts: FACT_IDS,
  frames: null,
  cues: null,
};

/** Complains about a rule; the caller adds file and line. @returns the rule, checked */
export function checkRule(file: string, group: RuleGroup, raw: unknown): Rule {
  const rule = record(raw);
  for (const key of Object.keys(rule)) if (!KEYS.includes(key)) throw new Error(`unknown key “${key}”`);
  const id = text(rule, 'id');
  if (IDS[group] && !IDS[group].includes(id)) throw new Error(`“${id}” is no id of ${group} in the taxonomy`);
  for (const list of LISTS) phrases(rule, list);
  const examples = { yes: examplesOf(rule, 'yes'), no: examplesOf(rule, 'no') };
  for (const example of examples.yes) {
    if (!example.quote || !example.text.includes(example.quote))
      throw new Error('a “yes” needs its quote from its text');
  }
  const checked = { ...rule, ...examples, file, language: file.split('/')[0], group, id };
  if (!Array.isArray(rule['phrases']) || rule['phrases'].length === 0)
    throw new Error('“phrases” is missing');
  return checked as unknown as Rule;
}

function record(raw: unknown): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new Error('a rule must be a map of keys');
  return raw as Record<string, unknown>;
}

function text(rule: Record<string, unknown>, key: string): string {
  const value = rule[key];
  if (typeof value !== 'string' || value === '') throw new Error(`“${key}” must be words`);
  return value;
}

function phrases(rule: Record<string, unknown>, key: string): void {
  const list = rule[key] ?? [];
  if (!Array.isArray(list)) throw new Error(`“${key}” must be a list`);
  for (const phrase of list) {
    if (typeof phrase !== 'string')
      throw new Error(`“${key}” must be a list of phrases, not ${String(phrase)}`);
    expandPhrase(phrase);
  }
}

function examplesOf(rule: Record<string, unknown>, key: string): Example[] {
  const list = rule[key] ?? [];
  if (!Array.isArray(list)) throw new Error(`“${key}” must be a list`);
  return list.map((item: unknown) => {
    if (typeof item === 'string') return { text: item };
    const example = record(item);
    for (const name of Object.keys(example)) {
      if (!['text', 'quote', 'stance'].includes(name)) throw new Error(`unknown key “${name}” in “${key}”`);
    }
    if (example['stance'] !== undefined && !STANCES.some((stance) => stance === example['stance'])) {
      throw new Error(`“${String(example['stance'])}” is no stance`);
    }
    text(example, 'text');
    return example as unknown as Example;
  });
}

import type { Match } from '#lib/rules/matcher.ts';
import type { ReadingContext, Sentence } from './context.ts';

/** What clauses can be about; ids of the `frames` rules. */
export type Frame =
  | 'collects'
  | 'uses-for'
  | 'passes-to'
  | 'keeps'
  | 'defines'
  | 'recites-law'
  | 'other-sites'
  | 'duty'
  | 'right'
  | 'contact'
  | 'protects'
  | 'changes'
  | 'dispute';

/** Frames around a sentence, from near to far. */
export interface Framing {
  /** By its own words. */
  readonly own: ReadonlySet<Frame>;
  /** By the words that lead in to its list; empty where none do. */
  readonly lead: ReadonlySet<Frame>;
  /** By the headings above, the nearest that says anything. */
  readonly heading: ReadonlySet<Frame>;
  /** Sentences of the lead-ins, nearest first. */
  readonly leads: readonly Sentence[];
}

const NONE: ReadonlySet<Frame> = new Set();
/** How far up lead-ins and headings are followed: no honest document nests deeper. */
const DEEPEST = 12;

/** Frames of each block's surroundings are computed once and shared by its sentences. */
export function framingOf(context: ReadingContext): (sentence: Sentence) => Framing {
  const around = new Map<number, Omit<Framing, 'own'>>();
  return (sentence) => {
    let outer = around.get(sentence.block);
    if (!outer) {
      outer = surroundings(context, sentence.block);
      around.set(sentence.block, outer);
    }
    return { own: framesIn(sentence.matches), ...outer };
  };
}

function surroundings(context: ReadingContext, block: number): Omit<Framing, 'own'> {
  const leads: Sentence[] = [];
  let lead = NONE;
  let heading = NONE;
  let index = context.document.blocks[block]?.parent;
  for (let depth = 0; index !== undefined && depth < DEEPEST; depth++) {
    const above = context.document.blocks[index];
    const sentences = context.ofBlock[index] ?? [];
    if (above?.kind === 'heading') {
      if (heading.size === 0) heading = framesIn(sentences.flatMap((sentence) => sentence.matches));
    } else {
      const last = sentences.at(-1);
      if (last) leads.push(last);
      if (lead.size === 0 && last) lead = framesIn(last.matches);
    }
    index = above?.parent;
  }
  return { lead, heading, leads };
}

/** @returns frames that the `frames` rules found among these matches */
export function framesIn(matches: readonly Match[]): ReadonlySet<Frame> {
  const frames = new Set<Frame>();
  for (const { rule } of matches) if (rule.group === 'frames') frames.add(rule.id as Frame);
  return frames;
}

import type { Match } from '#lib/rules/matcher.ts';
import { columnHeads } from './columns.ts';
import type { ReadingContext, Sentence } from './context.ts';
import { definitionIn } from './glossary.ts';

/** What clauses can be about; ids of the `frames` rules. */
export type Frame =
  | 'collects'
  | 'lists-data'
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
  | 'dispute'
  | 'liability';

/** A frame's words, and where they begin and end in the tokens. */
export interface FrameCue {
  readonly frame: Frame;
  readonly first: number;
  readonly last: number;
}

/** What surrounds a sentence, from near to far. */
export interface Framing {
  /** In its own words, in order. */
  readonly own: readonly FrameCue[];
  /** The sentence that leads in to its list, if one does. */
  readonly lead: Sentence | undefined;
  readonly leadCues: readonly FrameCue[];
  /** It explains a word and says nothing of the operator: the token where the explanation begins. */
  readonly definition: number | undefined;
  /** Of the nearest heading above that says anything. */
  readonly heading: readonly FrameCue[];
  /** The last sentence of that heading. */
  readonly topic: Sentence | undefined;
}

type Surroundings = Pick<Framing, 'lead' | 'leadCues' | 'heading' | 'topic'>;

/** How far up lead-ins and headings are followed: no honest document nests deeper. */
const DEEPEST = 12;

/** @returns what a sentence stands in; the surroundings of a block are computed once */
export function framingOf(context: ReadingContext): (sentence: Sentence) => Framing {
  const around = new Map<number, Surroundings>();
  const heads = seriesHeads(context);
  const columns = columnHeads(context);
  return (sentence) => {
    let outer = around.get(sentence.block);
    if (!outer) {
      outer = surroundings(context, sentence.block);
      around.set(sentence.block, outer);
    }
    const head = heads.get(sentence) ?? columns.get(sentence);
    const headCues = head ? frameCues(head) : [];
    // A first part that says nothing itself hangs on what leads in to the block, and so do the later ones.
    const inner = headCues.length > 0 ? { ...outer, lead: head, leadCues: headCues } : outer;
    return { ...inner, own: frameCues(sentence), definition: definitionIn(context, sentence) };
  };
}

/** What speaks of others' deeds: a verb inside of such words says nothing of the operator. */
const WHOLE: ReadonlySet<Frame> = new Set<Frame>(['right', 'duty', 'contact']);

/** @returns the cues of the `frames` rules in a sentence; «запрос должен содержать» holds no «содержит» */
export function frameCues(sentence: Pick<Sentence, 'matches'>): readonly FrameCue[] {
  const known = cuesOfSentence.get(sentence);
  if (known) return known;
  const cues = findCues(sentence);
  cuesOfSentence.set(sentence, cues);
  return cues;
}

const cuesOfSentence = new WeakMap<Pick<Sentence, 'matches'>, readonly FrameCue[]>();

function findCues({ matches }: Pick<Sentence, 'matches'>): FrameCue[] {
  const cues = matches
    .filter(({ rule }) => rule.group === 'frames')
    .map(({ rule, first, last }: Match) => ({ frame: rule.id as Frame, first, last }));
  const whole = cues.filter(({ frame }) => WHOLE.has(frame));
  if (whole.length === 0) return cues;
  return cues.filter((cue) => WHOLE.has(cue.frame) || !whole.some((outer) => spans(outer, cue)));
}

const spans = (outer: FrameCue, inner: FrameCue): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

function surroundings(context: ReadingContext, block: number): Surroundings {
  let lead: Sentence | undefined;
  let leadCues: readonly FrameCue[] = [];
  let heading: readonly FrameCue[] = [];
  let topic: Sentence | undefined;
  let index = context.document.blocks[block]?.parent;
  for (let depth = 0; index !== undefined && depth < DEEPEST; depth++) {
    const above = context.document.blocks[index];
    const last = context.ofBlock[index]?.at(-1);
    if (above?.kind === 'heading') {
      if (heading.length === 0) {
        heading = (context.ofBlock[index] ?? []).flatMap(frameCues);
        topic = heading.length > 0 ? last : undefined;
      }
    } else if (last && leadCues.length === 0) {
      lead ??= last;
      leadCues = frameCues(last);
    }
    index = above?.parent;
  }
  return { lead, leadCues, heading, topic };
}

/** In «собирает: имя; телефон; адрес» the later parts hang on the first. @returns the first by each later one */
function seriesHeads({ ofBlock }: ReadingContext): ReadonlyMap<Sentence, Sentence> {
  const heads = new Map<Sentence, Sentence>();
  for (const series of ofBlock) {
    for (const [index, sentence] of series.entries()) {
      const before = series[index - 1];
      if (before && sentence.continues) heads.set(sentence, heads.get(before) ?? before);
    }
  }
  return heads;
}

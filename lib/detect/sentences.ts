import { asksByPress, asksByUse, meaningOf, type Meaning } from './meaning.ts';
import type { Passage, Stretch, View } from './view.ts';

/** Longer stretches are documents that quote such sentences. */
const LONGEST = 1_500;
/** As many passages may make up one sentence: builders split it over lines. */
const MOST_PARTS = 3;

/** Words that are consent without a box. */
export interface Sentence extends Stretch {
  readonly owner: Element;
  readonly text: string;
  readonly how: 'press' | 'use' | 'plain';
}

/** @returns sentences that make an act or mere use a consent, visible ones only, each stretch once. */
export function consentSentences(view: View, passages: readonly Passage[]): Sentence[] {
  const found: Sentence[] = [];
  for (let i = 0; i < passages.length; i++) {
    const parts = sentenceAt(view, passages, i);
    if (!parts) continue;
    found.push(parts.sentence);
    i += parts.count - 1;
  }
  return found;
}

function sentenceAt(view: View, passages: readonly Passage[], at: number) {
  let from: Passage | undefined;
  for (let count = 1; count <= MOST_PARTS; count++) {
    const part = passages[at + count - 1];
    from ??= part;
    if (!part || !from || (part !== from && !follows(view, passages[at + count - 2], part))) return null;
    const sentence = asSentence(view, from, part.to, count);
    if (sentence) return { sentence, count };
    const begun = meaningOf(view.raw({ from: from.from, to: part.to }));
    if (!begun.begins && !begun.agrees) return null;
  }
  return null;
}

/** No control stands between two parts of a sentence, and they are neighbours in one container. */
function follows(view: View, before: Passage | undefined, after: Passage): boolean {
  if (
    !before ||
    view.map.items.slice(before.to, after.from).some(({ kind }) => kind !== 'break' && kind !== 'mark')
  )
    return false;
  const near = Array.from(view.chain(before.owner, 3)).slice(1);
  return near.some((element) => view.contains(element, after.owner)) || before.owner === after.owner;
}

function asSentence(view: View, first: Passage, to: number, count: number): Sentence | null {
  const stretch = { from: first.from, to };
  const raw = view.raw(stretch, LONGEST + 1);
  if (raw.length > LONGEST || !howOf(meaningOf(raw), count)) return null;
  const text = view.words(stretch);
  const how = howOf(meaningOf(text), count);
  return how && !isLinkOnly(view, stretch) ? { ...stretch, owner: first.owner, text, how } : null;
}

function howOf(meaning: Meaning, count: number): Sentence['how'] | null {
  if (asksByUse(meaning)) return 'use';
  if (asksByPress(meaning)) return 'press';
  const plain =
    count === 1 && meaning.agrees && meaning.personal && meaning.covers.length > 0 && !meaning.staff;
  return plain ? 'plain' : null;
}

/** A link that bears a document's name («Согласие на обработку…») is no sentence. */
function isLinkOnly(view: View, { from, to }: Stretch): boolean {
  const link = view.map.anchors.find((anchor) => {
    const place = view.place(anchor);
    return place !== undefined && place.from <= from && place.to >= to;
  });
  return link !== undefined;
}

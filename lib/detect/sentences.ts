import { sentences } from '#lib/text/sentences.ts';
import { isRadio } from './box-kind.ts';
import { isOpen } from './box-state.ts';
import { asksByPress, asksByUse, meaningOf, type Meaning } from './meaning.ts';
import type { Item } from './page-map.ts';
import { blankQuotes, isCited, withoutQuotes } from './quoted.ts';
import type { Passage, Stretch, View } from './view.ts';

/** Longer stretches are documents that quote such sentences. */
const LONGEST = 1_500;
export const LONGEST_SENTENCE = 700;
/** As many passages may make up one sentence: builders split it over lines. */
const MOST_PARTS = 3;
/** Words of a sentence that only says "you agree to that", at most. */
const SHORT = 16;

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
    const raw = view.raw({ from: from.from, to: part.to }, LONGEST + 1);
    if (raw.length > LONGEST) return null;
    const sentence = coreOf(raw, count) ? asSentence(view, from, part.to, count) : null;
    if (sentence) return { sentence, count };
    const begun = meaningOf(raw);
    if (!begun.begins && !begun.acts) return null;
  }
  return null;
}

/** No control stands between two parts of a sentence, and they are neighbours in one container. */
function follows(view: View, before: Passage | undefined, after: Passage): boolean {
  if (!before || view.map.items.slice(before.to, after.from).some(parts)) return false;
  // What labels a box is the box's own.
  if (before.owner.closest('label') !== after.owner.closest('label')) return false;
  if (isCited(view, after.owner) || isInHeading(before.owner) !== isInHeading(after.owner)) return false;
  const near = Array.from(view.chain(before.owner, 3)).slice(1);
  return near.some((element) => view.contains(element, after.owner)) || before.owner === after.owner;
}

const isInHeading = (owner: Element): boolean => owner.closest('h1, h2, h3, h4, h5, h6') !== null;

/** A control, or what is drawn as one: an empty block begins a row of its own. */
const parts = ({ kind, node }: Item): boolean =>
  kind === 'mark' ? isEmptyBlock(node as Element) : kind !== 'break';

const isEmptyBlock = (element: Element): boolean =>
  element.localName === 'div' && element.textContent?.trim() === '';

function asSentence(view: View, first: Passage, to: number, count: number): Sentence | null {
  const stretch = { from: first.from, to };
  const core = coreOf(view.words(stretch, LONGEST), count);
  if (!core || !speaksForItself(view, { ...first, to })) return null;
  // A sentence over several passages begins in the first of them.
  if (count > 1 && core.start >= view.words(first, LONGEST).length) return null;
  return { ...stretch, owner: first.owner, text: core.text, how: core.how };
}

/** The sentence that makes an act a consent, with those right after it that go on doing so. */
function coreOf(text: string, count: number) {
  if (!mayBe(meaningOf(text))) return null;
  const unquoted = blankQuotes(text);
  const parts = sentences(text).map(({ start, end }) => ({
    start,
    end,
    how: howOf(text.slice(start, end), unquoted.slice(start, end), count),
  }));
  const at = parts.findIndex(({ how }) => how !== null);
  const first = parts[at];
  if (!first?.how) return pointingBack(text);
  const others = parts.slice(at).findIndex(({ how }) => how === null);
  const last = others < 0 ? parts.at(-1) : parts[at + others - 1];
  return { start: first.start, text: text.slice(first.start, last?.end), how: first.how };
}

/** "We use cookies. By staying here you agree to that": what is agreed to is named in the sentence before. */
function pointingBack(text: string) {
  const parts = sentences(text);
  const unquoted = blankQuotes(text);
  for (let i = 1; i < parts.length; i++) {
    const [before, part] = [parts[i - 1], parts[i]];
    if (!before || !part || part.end - before.start > LONGEST_SENTENCE) continue;
    const both = text.slice(before.start, part.end);
    const { acts, opens, byUse, words, covers } = meaningOf(unquoted.slice(part.start, part.end));
    if (!acts || !(opens || byUse) || words > SHORT || covers.length > 0) continue;
    const how = { ...meaningOf(both), acts, opens, byUse };
    if (asksByUse(how)) return { start: before.start, text: both, how: 'use' as const };
    if (asksByPress(how)) return { start: before.start, text: both, how: 'press' as const };
  }
  return null;
}

const mayBe = ({ acts, covers }: Meaning): boolean => acts && covers.length > 0;

const OF_BOX =
  /\b(?:tick|check|mark|select) (?:the|this|a|an)? ?(?:relevant |following |appropriate )?(?:check)?box|(?:поставьте|проставьте|отметьте|установите) (?:\S+ )?(?:галочк|флажок|отметк|чекбокс|пункт)|(?:häkchen|kästchen) (?:setzen|an)|cochez la case|marque la casilla/iu;

/** "Please tick the box below": tells of a box, which speaks for itself. */
export const tellsOfBox = (sentence: string): boolean => OF_BOX.test(sentence);

/** «1.2.» A clause of a document. */
const CLAUSE = /^\d{1,2}\.\d{1,2}\.? /u;

/** @param unquoted the same without what is quoted, even where the quotation is longer than the sentence */
function howOf(sentence: string, unquoted: string, count: number): Sentence['how'] | null {
  if (sentence.length > LONGEST_SENTENCE) return null;
  const own = meaningOf(withoutQuotes(unquoted));
  if (!own.acts || !(own.personal || own.opens || own.byUse) || tellsOfBox(sentence)) return null;
  const meaning = meaningOf(sentence);
  if (asksByUse(meaning)) return 'use';
  if (asksByPress(meaning)) return 'press';
  // What is only asked is answered elsewhere.
  const plain =
    !sentence.endsWith('?') &&
    count === 1 &&
    meaning.acts &&
    meaning.personal &&
    meaning.covers.length > 0 &&
    !meaning.staff;
  return plain ? 'plain' : null;
}

/** Whether words are neither a clause of a document nor its name, and nobody else's. */
export const speaksForItself = (view: View, { from, to, owner, words }: Passage): boolean =>
  !CLAUSE.test(words) && !isLinkOnly(view, { from, to }) && !isCited(view, owner) && !isOption(view, owner);

/** What a radio button is called is an answer, to whatever question; what a box is called that is shut, nobody's. */
function isOption(view: View, owner: Element): boolean {
  const label = owner.closest('label');
  return label !== null && view.within(label, 'box').some((box) => isRadio(box) || !isOpen(box));
}

/** A link that bears a document's name («Согласие на обработку…») is no sentence. */
function isLinkOnly(view: View, { from, to }: Stretch): boolean {
  const link = view.map.anchors.find((anchor) => {
    const place = view.place(anchor);
    return place !== undefined && place.from <= from && place.to >= to;
  });
  return link !== undefined && !asksByPress(meaningOf(view.raw({ from, to })));
}

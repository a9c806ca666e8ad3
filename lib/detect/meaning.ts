import { COVERS, type Covers } from '#lib/model/control.ts';
import { LEXICON } from './lexicon/all.ts';
import type { Answer, Sense } from './lexicon/lexicon.ts';
import { matcher, wordsOf, type Hit } from './phrase.ts';

/** Longer stretches are cut: a consent is a sentence or two. */
const LONGEST = 3_000;
const match = matcher<Sense>(LEXICON);
/** The act is named among the first words of its sentence, and the agreement follows soon; counted in words. */
const OPENING = 9;
const SOON = 32;
const MOST_KNOWN = 600;

/** What a stretch of text says of consent. */
export interface Meaning {
  readonly words: number;
  /** Agrees here and now, or says what counts as agreeing; not just the noun. */
  readonly acts: boolean;
  readonly agrees: boolean;
  /** The reader or the writer is the one who agrees. */
  readonly personal: boolean;
  /** Some act is named: "by clicking …". */
  readonly begins: boolean;
  /** It is named before the agreement that it is said to mean. */
  readonly opens: boolean;
  /** "By staying on this site …". */
  readonly byUse: boolean;
  readonly wants: boolean;
  /** The tick says no: «не хочу получать рекламу». */
  readonly optsOut: boolean;
  /** Notes somebody else's consent. */
  readonly staff: boolean;
  readonly covers: readonly Covers[];
}

const known = new Map<string, Meaning>();

/** Reads a stretch of text. Answers are kept, since one page asks the same again after each change. */
export function meaningOf(text: string): Meaning {
  const kept = known.get(text);
  if (kept) return kept;
  if (known.size > MOST_KNOWN) known.clear();
  const meaning = read(wordsOf(text.slice(0, LONGEST)));
  known.set(text, meaning);
  return meaning;
}

function read(words: readonly string[]): Meaning {
  const hits = match(words);
  const has = (sense: Sense) => hits.some((hit) => hit.category === sense);
  const optsOut = has('opt-out');
  const covers = COVERS.filter((cover) =>
    hits.some((hit) => hit.category === cover && (optsOut || !denied(hit, hits))),
  );
  return {
    words: words.length,
    acts: has('agree'),
    agrees: has('agree') || has('consent'),
    personal: has('personal'),
    begins: has('opener'),
    opens: opensBefore(hits),
    byUse: has('use'),
    wants: has('want'),
    optsOut: optsOut && covers.includes('marketing'),
    staff: has('staff') && !opensBefore(hits),
    covers,
  };
}

/** "We do not pass data to third parties" covers no passing on; "без рекламы" no advertising. */
function denied(hit: Hit<Sense>, hits: readonly Hit<Sense>[]): boolean {
  const reach = hit.category === 'third-party' ? 5 : 3;
  if (hit.category !== 'third-party' && hit.category !== 'marketing' && hit.category !== 'publication')
    return false;
  return hits.some(
    (other) =>
      other.category === 'negator' &&
      other.to <= hit.from &&
      other.to >= hit.from - reach &&
      !isWithinAgreement(other, hits),
  );
}

/** «Не против», "do not object": the negation is the agreement. */
const isWithinAgreement = ({ from, to }: Hit<Sense>, hits: readonly Hit<Sense>[]): boolean =>
  hits.some((hit) => hit.category === 'agree' && hit.from <= from && hit.to >= to && hit.to - hit.from < 4);

function opensBefore(hits: readonly Hit<Sense>[]): boolean {
  const openers = hits.filter((hit) => hit.category === 'opener' && hit.from < OPENING);
  return openers.some(({ from }) =>
    hits.some((hit) => hit.category === 'agree' && hit.from > from && hit.from < from + SOON),
  );
}

/** Whether a box or switch with this label is a consent. */
export function asksByTick(meaning: Meaning): boolean {
  if (meaning.staff || meaning.covers.length === 0) return false;
  if (meaning.agrees) return true;
  if (meaning.covers.includes('marketing') && (meaning.wants || meaning.optsOut)) return true;
  return meaning.covers.includes('processing') && meaning.words <= 9;
}

/** Whether a sentence without a control of its own says that pressing a button is consent. */
export function asksByPress(meaning: Meaning): boolean {
  return meaning.acts && meaning.opens && meaning.covers.length > 0 && !meaning.staff;
}

/** Whether a sentence says that staying on the site is consent. */
export function asksByUse(meaning: Meaning): boolean {
  return meaning.byUse && meaning.acts && meaning.covers.length > 0;
}

const ANSWERS: readonly Answer[] = ['settings', 'reject', 'accept', 'dismiss'];

/** What a button with this caption answers; `null` for any other button. A refusal counts before an assent. */
export function answerOf(caption: string): Answer | null {
  const words = wordsOf(caption.slice(0, 120));
  if (words.length > 8) return null;
  const hits = match(words);
  return ANSWERS.find((answer) => hits.some((hit) => hit.category === answer)) ?? null;
}

/** Whether a link's words name a document on personal data. */
export const namesPolicy = (text: string): boolean => {
  const { covers } = meaningOf(text);
  return covers.includes('processing') || covers.includes('cookies');
};

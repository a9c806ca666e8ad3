import type { Covers } from '#lib/model/control.ts';
import { compoundHeads } from './compound-heads.ts';
import { coversIn } from './covers-in.ts';
import { LEXICON } from './lexicon/all.ts';
import type { Answer, Sense } from './lexicon/lexicon.ts';
import { opensByForm } from './opening-form.ts';
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
  /** Something is refused, of whatever. */
  readonly refuses: boolean;
  /** The tick says no: «не хочу получать рекламу». */
  readonly optsOut: boolean;
  /** There is a "no" in it, of whatever. */
  readonly denies: boolean;
  /** Notes somebody else's consent, or does something to consents. */
  readonly staff: boolean;
  /** Is about little but personal data: «Обработка персональных данных сайтом». */
  readonly namesData: boolean;
  /** Begins with what is to be done: «Включить пункт об обработке данных». */
  readonly isDeed: boolean;
  /** Says that only what the site cannot do without is stored. */
  readonly onlyTechnical: boolean;
  readonly covers: readonly Covers[];
}

const known = new Map<string, Meaning>();

/** Reads a stretch of text. Answers are kept, since one page asks the same again after each change. */
export function meaningOf(text: string): Meaning {
  const kept = known.get(text);
  if (kept) return kept;
  if (known.size > MOST_KNOWN) known.clear();
  const meaning = read(wordsOf(text.slice(0, LONGEST)), text.includes('?'));
  known.set(text, meaning);
  return meaning;
}

/** @param isQuestion "We may call you" tells, and "may we call you?" asks */
function read(words: readonly string[], isQuestion: boolean): Meaning {
  const heads = compoundHeads(words);
  const hits = heads ? [...match(words), ...match(heads)] : match(words);
  const has = (sense: Sense) => hits.some((hit) => hit.category === sense);
  const optsOut = has('opt-out');
  const isDeed = DEED.test(words[0] ?? '');
  // «Получить согласие клиента на рассылку» is to be done; «Дать согласие на рассылку» is an answer.
  const isTold = isDeed && !GIVES.test(words[0] ?? '');
  const asksLeave = isQuestion && has('leave');
  const agrees = has('agree') || asksLeave || (has('consent') && !isTold);
  const covers = coversIn(hits, words, agrees, optsOut);
  const opens = opensBefore(hits, words);
  return {
    words: words.length,
    acts: has('agree') || asksLeave,
    agrees,
    personal: has('personal') || asksLeave,
    begins: has('opener') || opens,
    opens,
    byUse: has('use'),
    wants: has('want') || isMailing(hits, words.length),
    refuses: optsOut,
    optsOut: optsOut && covers.some((cover) => OPTED_OUT.has(cover)),
    denies: has('negator'),
    staff:
      isTask(hits) || (has('staff') && !opens) || (isTold && has('consent') && !has('agree') && !asksLeave),
    namesData: hits.some(
      ({ category, from, to }) =>
        category === 'processing' && (from === 0 || to - from >= words.length * SHARE),
    ),
    onlyTechnical: has('only-technical'),
    isDeed,
    covers,
  };
}

/** The form of a verb that names what is to be done, in Slavic languages, and not of «-ость»; of words in small letters. */
const DEED = /(?:(?:(?<!ос)ть|ти|чь)(?:ся|сь)?|(?<!ас)ць|цца|[aąeęiouy]ć|eść|źć)$/u;
const GIVES =
  /^(?:да|нада|предостав|выра[зж]|подтверд|висло|підтверд|пацверд|выказ|da|wyra|udziel|potwierdz)/u;

const OPTED_OUT: ReadonlySet<Covers> = new Set(['marketing', 'third-party', 'publication']);

/** So much of a label names data or mailings where it asks for a consent by the noun alone: «Рассылка акций». */
const SHARE = 0.6;

function isMailing(hits: readonly Hit<Sense>[], words: number): boolean {
  if (!hits.some(({ category }) => category === 'mailing')) return false;
  const said = new Set<number>();
  for (const { category, from, to } of hits)
    if (category === 'mailing' || category === 'marketing') for (let at = from; at < to; at++) said.add(at);
  return said.size >= words * SHARE;
}

/** Among the first words only: farther on, a consent may tell what is done to data. */
const isTask = (hits: readonly Hit<Sense>[]): boolean =>
  hits.some(({ category, from }) => category === 'task' && from <= 1);

function opensBefore(hits: readonly Hit<Sense>[], words: readonly string[]): boolean {
  const agreements = hits.filter(({ category }) => category === 'agree');
  const openers = hits.filter((hit) => hit.category === 'opener' && hit.from < OPENING);
  return (
    openers.some(({ from, to }) => agreements.some((hit) => hit.to > to && hit.from < from + SOON)) ||
    (agreements.some(({ from }) => from > 1 && from < SOON) && opensByForm(words))
  );
}

/** What one may want: «Хочу новости», «Разрешить рекламные cookie». */
const SOUGHT: ReadonlySet<Covers> = new Set(['marketing', 'third-party', 'cookies']);

/** Whether a box or switch with this label is a consent. */
export function asksByTick(meaning: Meaning): boolean {
  if (meaning.staff || meaning.covers.length === 0) return false;
  if (meaning.agrees) return true;
  const sought = meaning.covers.some((cover) => SOUGHT.has(cover));
  if (meaning.optsOut || (meaning.wants && sought)) return true;
  return meaning.namesData && meaning.words <= 9 && !meaning.isDeed;
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
  // «Согласен (3)»: so many have voted.
  if (/\(\d+\)\s*$/.test(caption.slice(-12))) return null;
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

import { sentences } from '#lib/text/sentences.ts';
import { nameStretches } from './accessible-name.ts';
import { asks, asksInOtherWords, isBare, isCode, isVague, join, merged, type BoxWords } from './box-words.ts';
import { asksForKnowledge } from './asks-for-knowledge.ts';
import { isRadio } from './box-kind.ts';
import { sameGroup } from './barrier.ts';
import { briefName } from './brief-name.ts';
import { isChannel } from './channel.ts';
import { columnWords } from './column-words.ts';
import { isOfEditor } from './edited.ts';
import { declinesToAnswer } from './graded.ts';
import { groupWords } from './group-words.ts';
import { isInFilter } from './in-filter.ts';
import { isListedConsent } from './consent-heading.ts';
import { linksWithin } from './links.ts';
import { asksByTick, meaningOf, type Meaning } from './meaning.ts';
import { agreesInPerson, isOneOfMany } from './one-of-many.ts';
import { agreesToOther } from './other-object.ts';
import { isInPoll } from './poll.ts';
import { isInQuiz } from './quiz.ts';
import { formOf } from './press.ts';
import { asksOnQuotation, isAboutSaying, isQuotation } from './quoted.ts';
import { hasFace, withoutState } from './face.ts';
import { seenWords } from './seen-words.ts';
import { isUnstyled } from './unstyled.ts';
import { fold, type Stretch, type View } from './view.ts';
import { wordsAround } from './words-around.ts';

/** So many words say to what one agrees, even where the lexicon does not read it. */
const FULL = 6;

/**
 * The consent that a box asks for: its accessible name first, then the text around it.
 * @returns `null` where the box is about something else
 */
export function consentWords(view: View, box: Element): BoxWords | null {
  const words = askingWords(view, box);
  if (words && !agreesInPerson(words.text) && (isInFilter(box) || isOfEditor(view, box, words.text)))
    return null;
  // Ways to be written to are many alike, under one question.
  if (!words || isChannel(box) || isListedConsent(view, box, words.text)) return words;
  return isOneOfMany(view, box, words.text) || isChoice(box, words.text) ? null : words;
}

/** One answer of several under one name, which nothing but an opinion takes for a consent: a town, a size, a day. */
function isChoice(box: Element, words: string): boolean {
  if (isRadio(box) || asks(words)) return false;
  const { name, form } = box as Partial<HTMLInputElement>;
  if (typeof name !== 'string' || name === '') return false;
  const alike = (form ?? box.ownerDocument.body).querySelectorAll(`[name="${CSS.escape(name)}"]`);
  return (
    alike.length > 1 && Array.from(alike).every((other) => other.localName === 'input' && !isHidden(other))
  );
}

const isHidden = (input: Element): boolean => input.getAttribute('type') === 'hidden';

function askingWords(view: View, box: Element): BoxWords | null {
  const stretches = nameStretches(view, box)
    .map((stretch) => withoutState(view, box, stretch))
    .filter(({ from, to }) => from < to);
  const column = isInNamedGroup(box) ? '' : columnWords(view, box);
  const group = column === '' ? groupWords(view, box) : { text: '', stretches: [] };
  const text = fold(`${group.text} ${rawName(view, box, stretches)} ${column}`);
  const said = meaningOf(text);
  // Nothing has been looked at so far: most boxes of a page end here.
  const mayAsk = asksByTick(said) || isVague(said) || said.words <= 6 || isListedConsent(view, box, text);
  if (!mayAsk && !asksInOtherWords(text)) return null;
  const named = under(column, join(view, box, stretches));
  if (agreesToOther(named.text) || declinesToAnswer(named.text)) return null;
  if (isRadio(box) && isOfOther(view, box)) return null;
  const whole = merged(group, named);
  if (isRadio(box) && (isOpinion(meaningOf(group.text)) || asksOnQuotation(group.text))) return null;
  if (isAboutSaying(whole.text)) return null;
  if (isQuotation(whole.text) || (isRadio(box) && isQuotation(named.text)) || isInQuiz(view, box))
    return null;
  if (isInPoll(view, box)) return null;
  const isNamed = named.text !== '' && (!named.unseen || view.sight.element(box) || isUnstyled(view, box));
  if (isNamed && isAsked(view, box, whole, named, group)) return seenWords(view, box, whole);
  return isBare(named.text) || isCode(named) ? unnamedWords(view, box, named) : null;
}

/** «Согласен на новую цену» and «Откажусь от договора»: neither is a consent. */
const isOfOther = (view: View, box: Element): boolean =>
  view
    .within(formOf(view, box) ?? view.parent(box) ?? box, 'box')
    .some((other) => other !== box && sameGroup(box, other) && agreesToOther(briefName(view, other)));

/** Options of a question that a row of a table asks: the head of their column, «Ваш ответ», says nothing. */
const isInNamedGroup = (box: Element): boolean =>
  isRadio(box) && box.closest('[role="radiogroup"][aria-labelledby]') !== null;

const isShort = (label: string): boolean => isBare(label) && meaningOf(label).words < FULL;

/** «Да, согласен» has its object around it, where nothing over it says to what. */
const isAsked = (view: View, box: Element, whole: BoxWords, named: BoxWords, group: BoxWords): boolean =>
  asks(whole.text) ||
  isDocumentName(view, whole) ||
  isListedConsent(view, box, whole.text) ||
  ((group.text !== '' || !isShort(named.text)) && asksInOtherWords(whole.text));

/** What names a box, seen or not. */
const rawName = (view: View, box: Element, stretches: readonly Stretch[]): string =>
  stretches.length > 0
    ? stretches.map((stretch) => view.raw(stretch)).join(' ')
    : (box.getAttribute('aria-label') ?? '').slice(0, 300);

/** The words around a box whose name says nothing of its own. */
function unnamedWords(view: View, box: Element, named: BoxWords): BoxWords | null {
  if (!view.sight.element(box) && !hasFace(view, box) && !isUnstyled(view, box)) return null;
  const titled = named.text === '' ? labelTitle(box) : null;
  if (titled) return titled;
  const around = wordsAround(view, box, named);
  if (around && isRadio(box) && (asksForKnowledge(around.text) || answersAnother(around.text))) return null;
  return around ?? attributeWords(box);
}

/** Words with the head of their column after them, which is everybody's. */
const under = (column: string, words: BoxWords): BoxWords =>
  column === '' || column === words.text ? words : { ...words, text: fold(`${words.text} ${column}`) };

/** "Our marketing is honest", to agree or to disagree with: what is said over the options asks for nothing. */
const isOpinion = ({ covers, agrees, wants, optsOut }: Meaning): boolean =>
  covers.length === 1 && covers[0] === 'marketing' && !agrees && !wants && !optsOut;

/** A box beside nothing but the name of a document, as a link: «Публичная оферта». */
function isDocumentName(view: View, { text, stretches }: BoxWords): boolean {
  const { covers, words } = meaningOf(text);
  return covers.includes('terms') && words <= 6 && linksWithin(view, stretches).length > 0;
}

/** Some builders put the sentence into an attribute only. */
function attributeWords(box: Element): BoxWords | null {
  for (const attribute of ['title', 'data-label', 'name', 'value']) {
    const text = fold(box.getAttribute(attribute) ?? '');
    if (/\s/u.test(text) && asks(text)) return { text, stretches: [] };
  }
  return null;
}

/** A label with nothing in it that is drawn as the box, and bears the sentence as its title. */
function labelTitle(box: Element): BoxWords | null {
  const { labels } = box as Partial<HTMLInputElement>;
  const titles = Array.from(labels ?? [], (label) => fold(label.getAttribute('title') ?? ''));
  const text = titles.find((title) => /\s/u.test(title) && asks(title));
  return text === undefined ? null : { text, stretches: [] };
}

/** «… Была ли статья полезна?»: the last thing that is asked is what a nameless option answers, unless more follows. */
function answersAnother(text: string): boolean {
  const last = sentences(text).findLast(({ start, end }) => text.slice(start, end).trim().endsWith('?'));
  if (last === undefined) return false;
  const [question, rest] = [text.slice(last.start, last.end), text.slice(last.end)];
  return !asks(question) && !asks(rest) && !asksInOtherWords(question.trim());
}

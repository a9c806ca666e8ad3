import { referenced } from './accessible-name.ts';
import { agreeingOption } from './agreeing-option.ts';
import { asksForKnowledge } from './asks-for-knowledge.ts';
import { isBarrier, sameGroup } from './barrier.ts';
import { isRadio } from './box-kind.ts';
import { isChannel } from './channel.ts';
import { asks, asksInOtherWords, isVague, MOST_LEVELS, type BoxWords } from './box-words.ts';
import { answerOf, meaningOf } from './meaning.ts';
import { formOf } from './press.ts';
import { fold, type Stretch, type View } from './view.ts';

const NOTHING: BoxWords = { text: '', stretches: [] };
/** Items of the page between a question and its options at most. */
const NEAR = 12;
const LONGEST_INVITATION = 600;
/** A saying in quotation marks, right over the options: they answer that. */
const QUOTED_LINE = /[»”"]\.?$/u;
/** Fewer words than this are no question: «Выберите:». */
const FEWEST_SAID = 3;

/**
 * The words over a group of radio buttons, which say «Да» and «Нет», or of ways to be sent advertising, «По СМС»: the
 * group says to what. The same over boxes that end what their group begins to say. Empty elsewhere.
 */
export function groupWords(view: View, box: Element): BoxWords {
  if (isRadio(box)) return wordsOver(view, box);
  if (!isChannel(box)) return beginning(view, box);
  const over = askedOver(view, box) ?? wordsOver(view, box);
  const { text, stretches } = isMailing(over.text) ? over : invitation(view, box);
  // Each way is a consent of its own, so none of them may take the words for itself.
  return isMailing(text) ? { text, stretches: [], shared: stretches } : NOTHING;
}

/** What the title of the group asks, though a hint under it says more: "How may we send you our offers?" */
function askedOver(view: View, box: Element): BoxWords | null {
  const group = Array.from(view.chain(box, MOST_LEVELS)).find(isGroup);
  const title = group && titleOf(view, group);
  return title?.text.endsWith('?') && isMailing(title.text) ? title : null;
}

/** «Разрешаю клубу обрабатывать данные:», the title of a group, each of whose boxes ends the sentence. */
function beginning(view: View, box: Element): BoxWords {
  const group = Array.from(view.chain(box, MOST_LEVELS)).find(isGroup);
  if (!group) return NOTHING;
  const { text, stretches } = titleOf(view, group);
  const { acts, personal, covers, staff } = meaningOf(text);
  const isBegun = text.endsWith(':') && acts && personal && covers.length > 0 && !staff;
  return isBegun ? { text, stretches: [], shared: stretches } : NOTHING;
}

const isMailing = (text: string): boolean => meaningOf(text).covers.includes('marketing');

/** What is said between the title of a group, "Keep in touch", and its first box. */
function invitation(view: View, box: Element): BoxWords {
  const group = Array.from(view.chain(box, MOST_LEVELS)).find(isGroup);
  const head = group && beforeFirst(view, group);
  return head ? { text: view.words(head, LONGEST_INVITATION), stretches: [head] } : NOTHING;
}

function wordsOver(view: View, box: Element): BoxWords {
  for (const element of view.chain(box, MOST_LEVELS)) {
    const isNamed = isGroup(element);
    if (!isNamed && view.within(element, 'box').length < 2) continue;
    const words = isNamed ? titleOf(view, element) : questionIn(view, element, box);
    if (isRadio(box) && asksForKnowledge(words.text)) return NOTHING;
    if (words.text !== '') return words;
    // «Статья полезна?» stands right over the options: nothing farther up is what they answer.
    const head = beforeFirst(view, element);
    const question = head ? view.words(head, 300) : '';
    if (question.endsWith('?') && !asksInOtherWords(question)) return NOTHING;
    const first = firstOf(view, element, box);
    if (isRadio(box) && (answersOther(view, first) || QUOTED_LINE.test(question))) return NOTHING;
    const from = view.place(element)?.from ?? first;
    // «Открытка» and a field stand over their own options: what ends before them is about something else.
    const starts = isEntered(view, { from, to: first }) ? [first] : [from, first];
    // In a grid of questions the one right over the options is nearer than what stands over all.
    if (isRadio(box) && !isOfOneGroup(view, element, box)) starts.reverse();
    const floor = floorOf(view, box, first);
    const asking = starts
      .map((start) => wordsBefore(view, start, box, floor))
      .find(({ text }) => text !== '');
    if (asking) return asking;
    if (!isNamed) break;
  }
  return NOTHING;
}

/** Whether something is filled in or pressed on the way. */
const isEntered = (view: View, way: Stretch): boolean =>
  view.among(way, 'field').length > 0 || view.among(way, 'press').length > 0;

const isOfOneGroup = (view: View, element: Element, box: Element): boolean =>
  view.within(element, 'box').every((other) => sameGroup(box, other));

const isGroup = (element: Element): boolean =>
  element.localName === 'fieldset' || /^(?:radiogroup|group)$/u.test(element.getAttribute('role') ?? '');

function titleOf(view: View, group: Element): BoxWords {
  const title = group.querySelector('legend') ?? referenced(group, 'aria-labelledby')[0];
  const described = referenced(group, 'aria-describedby')[0];
  const head = title ? view.place(title) : undefined;
  const places = [
    head ? (questionUnder(view, group, head) ?? head) : beforeFirst(view, group),
    described && view.place(described),
  ];
  const stretches = places.filter((place) => place !== undefined);
  const text = fold(stretches.map((place) => view.words(place)).join(' '));
  if (text !== '') return { text, stretches };
  const unseen = fold(group.getAttribute('aria-label') ?? '');
  // Kits put their own name there.
  return isVague(meaningOf(unseen)) ? NOTHING : { text: unseen, stretches: [] };
}

/** «Согласны ли вы на обработку …?», under a legend that only names what it is about: «Персональные данные». */
function questionUnder(view: View, group: Element, title: Stretch): Stretch | undefined {
  const question = { from: title.to, to: beforeFirst(view, group)?.to ?? title.to };
  const named = view.words(title);
  if (question.from >= question.to || named.endsWith('?') || meaningOf(named).acts) return undefined;
  const { acts, covers } = meaningOf(view.words(question));
  return acts && covers.length > 0 && view.among(question, 'field').length === 0 ? question : undefined;
}

/** A question at the head of what holds the options, which does not say that it is a group. */
function questionIn(view: View, element: Element, box: Element): BoxWords {
  const isOf = (other: Element) => (isRadio(box) ? sameGroup(box, other) : isChannel(other));
  if (!view.within(element, 'box').every(isOf)) return NOTHING;
  const head = beforeFirst(view, element);
  const text = head ? view.words(head) : '';
  if (isRadio(box) && asksForKnowledge(text)) return NOTHING;
  return head && meaningOf(text).covers.length > 0
    ? lastAsking(view, box, { from: Math.max(head.from, head.to - NEAR), to: head.to })
    : NOTHING;
}

/** What stands in a group before its first option. */
function beforeFirst(view: View, group: Element): Stretch | undefined {
  const first = view.within(group, 'box')[0];
  const from = view.place(group)?.from;
  const to = first && view.place(first)?.from;
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Where the first option of a question, or way to be written to, stands in what holds other boxes, too: a form, a card. */
function firstOf(view: View, around: Element, box: Element): number {
  const boxes = view.within(around, 'box');
  const own = boxes.indexOf(box);
  const first = isRadio(box)
    ? boxes.find((other) => sameGroup(box, other))
    : boxes[boxes.findLastIndex((other, at) => at < own && !isChannel(other)) + 1];
  return view.place(first ?? box)?.from ?? 0;
}

/** What a form says over its first option is what that answers: nothing that stands before the form. */
function floorOf(view: View, box: Element, first: number): number {
  const form = formOf(view, box);
  const from = form ? (view.place(form)?.from ?? 0) : 0;
  return meaningOf(view.words({ from, to: first }, 300)).words >= FEWEST_SAID ? from : 0;
}

/** A question right before the group, which does not name it. `to`: where the group begins. */
function wordsBefore(view: View, to: number, box: Element, floor: number): BoxWords {
  let from = to;
  while (from > floor && to - from < NEAR && !isBarrier(view, from - 1, box)) from--;
  return lastAsking(view, box, { from, to });
}

/** The last lines of a stretch that ask: what stands farther off may be the label of another control. */
function lastAsking(view: View, box: Element, { from, to }: Stretch): BoxWords {
  let asking = NOTHING;
  const option = isRadio(box) ? agreeingOption(view, box) : '';
  for (let start = to - 1; start >= from; start--) {
    const before = view.map.items[start - 1]?.kind;
    if (start > from && before !== 'break') continue;
    // What stands on the line of another box is that box's own.
    if (asking !== NOTHING && before === 'box') return asking;
    const text = view.words({ from: start, to });
    // The heads of a grid stand right over its first question.
    if (
      asking !== NOTHING &&
      isHeadOfOption(view.words({ from: start, to: asking.stretches[0]?.from ?? to }), box)
    )
      return asking;
    if (isRadio(box) && (asksForKnowledge(text) || isOtherQuestion(text))) return asking;
    const { acts, covers } = meaningOf(text);
    const isAsked = asks(text) || (option !== '' && covers.length > 0 && asks(`${text} ${option}`));
    // To cookies one agrees on a banner, or where the question itself is of them; elsewhere they are eaten.
    const isEaten = covers.length > 0 && covers.every((cover) => cover === 'cookies');
    if (isEaten || !(isAsked || (/[?:]$/.test(text) && asksInOtherWords(text)))) continue;
    if (acts || asking === NOTHING) asking = { text, stretches: [{ from: start, to }] };
    // The name of a document alone may be the caption under a sentence.
    if (acts || !isRadio(box)) break;
  }
  return asking;
}

/** «Не согласен», or what the option itself is called. */
const isHeadOfOption = (line: string, box: Element): boolean =>
  line !== '' && (answerOf(line) === 'reject' || line === box.getAttribute('aria-label')?.trim());

/** A question that asks for nothing of ours, on the line right before the first option. */
function answersOther(view: View, first: number): boolean {
  let from = first;
  while (from > 0 && first - from < NEAR && view.map.items[from - 1]?.kind !== 'text') from--;
  while (from > 0 && first - from < NEAR && view.map.items[from - 1]?.kind === 'text') from--;
  return isOtherQuestion(view.words({ from, to: first }, 300));
}

/** «Была ли статья полезна?», whole: what stands above it is not what the options answer. */
const isOtherQuestion = (text: string): boolean =>
  /^[\p{Lu}\d«“"¿][^?]*\?$/u.test(text) && !asks(text) && !asksInOtherWords(text);

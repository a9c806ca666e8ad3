import { meaningOf } from './meaning.ts';
import type { View } from './view.ts';

/** Somebody else's words, or the caption of a button. */
const QUOTED = /«[^»]{1,700}»|“[^”]{1,700}”|„[^“”]{1,700}[“”]|"[^"]{1,700}"/gu;

/** A sentence with which a quotation begins that goes on after it. */
const BEGUN = /^[«“„"][^»”“"]+$/u;

/** What a sentence says by itself: articles quote what others write under their buttons. */
export const withoutQuotes = (text: string): string => text.replace(BEGUN, ' ').replace(QUOTED, ' ');

/** A text with blanks for what it quotes: a sentence of a quotation is none of its own. */
export const blankQuotes = (text: string): string => text.replace(QUOTED, ({ length }) => ' '.repeat(length));

/** «Я согласен на обработку»: who only quotes an agreement, as in a quiz, does not agree. A document's name is quoted, too. */
export function isQuotation(text: string): boolean {
  return (
    /[«“„"]/.test(text) &&
    /^(?:\(?[a-z\u0430-\u044fё\d]{1,2}[.):] ?)?(?:(?:an?|the) .{0,80})?[«“„"]/iu.test(text) &&
    asksFor(text) &&
    !asksFor(withoutQuotes(text))
  );
}

/** Words without what somebody is quoted to agree to: under an article that cites a consent, a poll is none. */
export const withoutSayings = (text: string): string =>
  text.replace(QUOTED, (quote) => {
    const { acts, personal, covers } = meaningOf(quote);
    return acts && personal && covers.length > 0 ? ' ' : quote;
  });

/** «Магазин написал: «Нажимая кнопку, вы соглашаетесь…». Что не так?»: a question on what others write asks for nothing. */
export const asksOnQuotation = (question: string): boolean =>
  question.endsWith('?') && meaningOf(question).acts && !meaningOf(withoutQuotes(question)).acts;

/** «Добавить «Я согласен на обработку» в форму»: what only a quoted saying agrees to, the label does not. */
export const isAboutSaying = (text: string): boolean => {
  const rest = withoutSayings(text);
  return rest !== text && !asksFor(rest);
};

const asksFor = (text: string): boolean => {
  const { agrees, wants } = meaningOf(text);
  return agrees || wants;
};

/**
 * «Нажимая «Опубликовать», вы соглашаетесь…»: what the button is called says nothing of what is agreed to, unless it
 * agrees itself: «Принимаю условия».
 */
export const withoutCaption = (text: string, caption: string): string =>
  text.replace(QUOTED, (quote) =>
    quote.slice(1, -1).trim() === caption && !meaningOf(caption).agrees ? ' ' : quote,
  );

const CITING = new Set(['blockquote', 'q', 'pre', 'code', 'cite', 'figure', 'samp']);

/** Whether words stand in what the page marks as a quotation or an example, or are one of many messages. */
export const isCited = (view: View, owner: Element): boolean =>
  Array.from(view.chain(owner, 8)).some(
    (element) => CITING.has(element.localName) || isMessage(view, element),
  );

const TALK =
  /(?:^|[\s_-])(?:msgs?|messages?|chat|messenger|bubble|thread|feed|repl(?:y|ies)|reviews?|comments?)(?:$|[\s_-])/iu;
const FEWEST = 3;

/** One of several alike, in what is called a talk: people say there what they agree to. */
function isMessage(view: View, element: Element): boolean {
  const around = view.parent(element);
  if (!around || element.localName === 'body') return false;
  const isCalled =
    TALK.test(element.className) || (TALK.test(around.className) && !holdsFields(view, around));
  if (!isCalled || holdsFields(view, element)) return false;
  const alike = Array.from(around.children).filter(
    (other) => other.localName === element.localName && other.className === element.className,
  );
  return alike.length >= FEWEST;
}

const holdsFields = (view: View, element: Element): boolean => view.within(element, 'field').length > 0;

/** What a sentence calls the button to press; empty where it quotes none. */
export const quotedIn = (text: string): string =>
  Array.from(text.matchAll(QUOTED), ([quote]) => quote).join(' ');

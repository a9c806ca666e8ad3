import { attributeOf } from './attribute-of.ts';
import { formOf } from './press.ts';
import type { View } from './view.ts';

/** What a page of questions is called. A «тест-драйв» is a drive. For small letters. */
const QUIZ =
  /(?:^|[^\p{L}-])(?:(?:тест(?:а|ы)?|викторин[аы]|экзамен|зач[её]т)(?![\p{L}-])|проверь(?:те)? себя|(?:quizz?|exam(?:en)?|cuestionario|prüfung|klausur|egzamin|esame|toets|іспит|тестування)(?![\p{L}-])|test yourself)/u;
/** A quiz gives answers to choose from; what asks for a signature before an examination has a box or two. */
const FEWEST = 4;
/** As much of a heading as names the page. */
const LONGEST = 200;

/** Whether a box is an answer of a quiz, which asks for no data: what its options agree to, nobody agrees to. */
export function isInQuiz(view: View, box: Element): boolean {
  const { title, body } = box.ownerDocument;
  const form = formOf(view, box);
  if (form && isCalledQuiz(form)) return true;
  const around = form ?? body;
  if (view.within(around, 'box').length < FEWEST || view.within(around, 'field').length > 0) return false;
  const headings = Array.from(body.querySelectorAll('h1, h2')).slice(0, 4);
  const names = [title, ...headings.map(({ textContent }) => textContent ?? '')];
  return names.some((name) => QUIZ.test(name.slice(0, LONGEST).toLowerCase()));
}

/** By the name that the page gives to the form itself. */
const isCalledQuiz = (form: HTMLFormElement): boolean =>
  CALLED_QUIZ.test(`${attributeOf(form, 'id') ?? ''} ${attributeOf(form, 'class') ?? ''}`);

const CALLED_QUIZ = /(?:^|[\s_-])(?:quiz|exam)(?:$|[\s_-])/;

import { formOf } from './press.ts';
import type { View } from './view.ts';

/** What a page of questions is called. A «тест-драйв» is a drive. For small letters. */
const QUIZ =
  /(?:^|[^\p{L}-])(?:(?:тест(?:а|ы)?|викторин[аы]|экзамен|зач[её]т)(?![\p{L}-])|проверь(?:те)? себя|(?:quiz|exam)(?![\p{L}-])|test yourself)/u;
/** As much of a heading as names the page. */
const LONGEST = 200;

/** Whether a box is an answer of a quiz, which asks for no data: what its options agree to, nobody agrees to. */
export function isInQuiz(view: View, box: Element): boolean {
  const { title, body } = box.ownerDocument;
  const headings = Array.from(body.querySelectorAll('h1, h2')).slice(0, 4);
  const names = [title, ...headings.map(({ textContent }) => textContent ?? '')];
  if (!names.some((name) => QUIZ.test(name.slice(0, LONGEST).toLowerCase()))) return false;
  const around = formOf(view, box) ?? body;
  return view.within(around, 'field').length === 0;
}

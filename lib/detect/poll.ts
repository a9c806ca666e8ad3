import { isRadio } from './box-kind.ts';
import { captionOf, formOf } from './press.ts';
import type { View } from './view.ts';

/** Levels out of an answer to the button that sends it. */
const MOST_OUT = 5;
/** Fewer ticks than this may be asked for beside a vote. */
const FEWEST = 3;

/** What a button is called that sends a vote, or looks whether answers are right. For small letters. */
const VOTE =
  /^(?:(?:про|за)?голосовать|отдать голос|(?:про)?голосувати|прагаласаваць|дауыс беру|vote|cast (?:your |my )?vote|submit (?:your |my )?vote|abstimmen|(?:meine )?stimme abgeben|voter|je vote|votar|vota(?:re)?|invia (?:il )?voto|oddaj głos|(?:za)?głosuj|stem(?:men|me?)?|rösta|hlasovat|äänestä|oy ver|oyla|проверить (?:ответы?|себя)|завершить тест|узнать результаты?|дізнатися результати?|check (?:my |your )?answers?|(?:show|see|get) (?:my )?results?|antworten prüfen|auswerten|vérifier (?:mes|les) réponses|comprobar respuestas|verifica (?:le )?risposte|sprawdź odpowiedzi|перевірити відповіді)(?!\p{L})/u;

/** Whether a button sends answers of a poll or a test. */
export const sendsVote = (view: View, press: Element): boolean =>
  VOTE.test(captionOf(view, press).toLowerCase());

/** Whether a box is an answer of a poll: what its options name, nobody agrees to. Who leaves an address is asked for more. */
export function isInPoll(view: View, box: Element): boolean {
  const around =
    formOf(view, box) ?? Array.from(view.chain(box, MOST_OUT)).find((each) => hasPress(view, each));
  if (!around || around.localName === 'body') return false;
  // The captions last: pages that have no such boxes need not make the pattern ready.
  const isChosen =
    isRadio(box) || view.within(around, 'box').filter((other) => !isRadio(other)).length >= FEWEST;
  if (!isChosen || view.within(around, 'field').some(isAddress)) return false;
  return view.within(around, 'press').some((press) => sendsVote(view, press));
}

const hasPress = (view: View, element: Element): boolean => view.within(element, 'press').length > 0;

const isAddress = (field: Element): boolean => /^(?:email|tel)$/u.test((field as HTMLInputElement).type);

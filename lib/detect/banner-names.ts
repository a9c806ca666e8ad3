import { isDialog } from './is-dialog.ts';
import { answerOf, meaningOf } from './meaning.ts';
import { captionOf } from './press.ts';
import { withoutSayings } from './quoted.ts';
import type { Passage, View } from './view.ts';

const MOST_LEVELS = 9;
const MOST_PRESSES = 12;

/** What a button of a banner is for, by its class, where its words are a joke: «Обойдусь». */
export function answerByName(press: Element): 'accept' | 'reject' | null {
  const name = `${press.getAttribute('class') ?? ''} ${press.id}`;
  if (/(?:^|[\s_-])(?:decline|reject|deny|refuse|disagree)/iu.test(name)) return 'reject';
  return /(?:^|[\s_-])(?:accept|agree|allow|approve|confirm)/iu.test(name) ? 'accept' : null;
}

/** What a cookie that is no biscuit is about. */
export const SITE =
  /сайт|брауз|сервис|посещ|статистик|аналит|данн|дерек|browser|site|visit|device|track|analy|statisti|experience|seite|besuch|nutz|speicher|navig|préf|sesi/iu;

const CALLED_BANNER =
  /cookie|gdpr|ccpa|(?:^|[\s_-])cmp(?:$|[\s_-])|consent[\s_-]?(?:banner|bar|notice|popup|manager)/iu;

/** Whether the page names an element as what asks for consent to cookies. */
export function isCalledBanner(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return name !== ' ' && CALLED_BANNER.test(name);
}

/** Whether words may stand in a banner: on cookies, or on consent in what the page calls one. */
export function mayBeBanner(view: View, passage: Passage): boolean {
  const { covers, agrees } = meaningOf(passage.words);
  // What somebody else's banner says is only told.
  if (covers.includes('cookies'))
    return meaningOf(withoutSayings(view.words(passage))).covers.includes('cookies');
  if (!agrees && !covers.includes('processing') && !covers.includes('third-party')) return false;
  const tracks = TRACKS.test(passage.words.toLowerCase());
  return Array.from(view.chain(passage.owner, MOST_LEVELS)).some(
    (element) =>
      element.localName !== 'body' &&
      (isCalledBanner(element) ||
        answersOnCookies(view, element) ||
        (tracks && isDialog(element) && isChoice(view, element))),
  );
}

/** What cookies are for, where they are called "technologies": visits are measured, and advertisements chosen. */
const TRACKS =
  /анализ|аналит|статисти|посещаем|реклам|analy|statisti|measur|track|advert|messen|reichweite|anzeigen|werbung|mesur|audience|publicit|medimos|anunci|misur|pubblicit|analiz|reklam/;

/** Both may be answered, and nothing is filled in: a dialog that has nothing else to do. */
function isChoice(view: View, element: Element): boolean {
  if (view.within(element, 'field').length > 0) return false;
  const answers = view
    .within(element, 'press')
    .slice(0, MOST_PRESSES)
    .map((press) => answerOf(captionOf(view, press)));
  return answers.includes('accept') && answers.includes('reject');
}

/** The buttons of a small container say in their titles that they are about cookies. */
function answersOnCookies(view: View, element: Element): boolean {
  const presses = view.within(element, 'press').slice(0, MOST_PRESSES);
  return presses.some((press) =>
    /cookie|куки/.test((press.getAttribute('title') ?? press.getAttribute('aria-label') ?? '').toLowerCase()),
  );
}

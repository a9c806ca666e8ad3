import { isCue, plainText } from './cues.ts';
import { MOST_TEXT } from './scan-text.ts';

/** Pages with more boxes ask for many things; there, only plain words of consent count. */
const MOST_BOXES = 40;
const MOST_NAMED = 600;
/** What addresses of policies are called. */
const POLICIES = 'privac polit polic consent soglas oferta datenschutz gdpr';

/** Whether a link leads to what is called a policy, or a control has a name that says so. */
export function attributeCue(root: ParentNode): boolean {
  // One name of a tag per selector: a browser tries each selector of a list on each element of the page.
  const links = `a:is(${POLICIES.split(' ').map((name) => `[href*="${name}" i]`)})`;
  const buttons = '[type="submit" i],[type="button" i]';
  const named = `[aria-label],input:is([title],${buttons}),label[title],[role][title]`;
  // Each question goes over the whole page: most pages have neither of the two, and are asked for both at once.
  if (!root.querySelector(`${links},[aria-label],[title],input:is(${buttons})`)) return false;
  if (root.querySelector(links)) return true;
  const names = Array.from(root.querySelectorAll(named))
    .slice(0, MOST_NAMED)
    .flatMap((element) => ['aria-label', 'title', 'value'].map((name) => element.getAttribute(name)));
  return isCue(plainText(names.join('\n').slice(0, MOST_TEXT)));
}

/** Whether there are boxes to tick, and not a great many. */
export function hasFewBoxes(root: ParentNode): boolean {
  // A list of tasks is told by these alone: a browser finds them faster than what any of several selectors fits.
  const inputs = 'input:is([type="checkbox" i],[type="radio" i])';
  if (root.querySelectorAll(inputs).length > MOST_BOXES) return false;
  const { length } = root.querySelectorAll(
    `${inputs},[role=checkbox],[role=switch],[role=radio],[aria-pressed],[class]:is([class*="toggle" i],[class*="switch" i],[class*="checkbox" i])`,
  );
  return length > 0 && length <= MOST_BOXES;
}

import { isCue, plainText } from './cues.ts';

/** Pages with more boxes ask for many things; there, only plain words of consent count. */
const MOST_BOXES = 40;
const MOST_NAMED = 600;
const MOST_NAMES = 600_000;

/** Whether a link leads to what is called a policy, or a control has a name that says so. */
export function attributeCue(root: ParentNode): boolean {
  // One name of a tag per selector: a browser tries each selector of a list on each element of the page.
  const links =
    'a:is([href*="privac" i],[href*="polit" i],[href*="polic" i],[href*="consent" i],[href*="soglas" i],[href*="oferta" i],[href*="datenschutz" i],[href*="gdpr" i])';
  const named =
    '[aria-label],input:is([title],[type="submit" i],[type="button" i]),label[title],[role][title]';
  // Each question goes over the whole page: most pages have neither of the two, and are asked for both at once.
  if (!root.querySelector(`${links},${named}`)) return false;
  if (root.querySelector(links)) return true;
  const names = Array.from(root.querySelectorAll(named))
    .slice(0, MOST_NAMED)
    .map(
      (element) =>
        `${element.getAttribute('aria-label')} ${element.getAttribute('title')} ${element.getAttribute('value')}`,
    );
  return isCue(plainText(names.join('\n').slice(0, MOST_NAMES)));
}

/** Whether there are boxes to tick, and not a great many. */
export function hasFewBoxes(root: Document | ShadowRoot): boolean {
  if ('getElementsByTagName' in root && hasManyInputs(root)) return false;
  const boxes =
    'input:is([type="checkbox" i],[type="radio" i]),[role="checkbox"],[role="switch"],[role="radio"],[class]:is([class*="toggle" i],[class*="switch" i],[class*="checkbox" i])';
  const { length } = root.querySelectorAll(boxes);
  return length > 0 && length <= MOST_BOXES;
}

/** A list of tasks is told by its beginning: it need not be gone through. */
function hasManyInputs(document: Document): boolean {
  const inputs = document.getElementsByTagName('input');
  let count = 0;
  for (let i = 0; i < MOST_BOXES * 2 && count <= MOST_BOXES; i++) {
    const type = inputs[i]?.type;
    if (type === undefined) return false;
    if (type === 'checkbox' || type === 'radio') count++;
  }
  return count > MOST_BOXES;
}

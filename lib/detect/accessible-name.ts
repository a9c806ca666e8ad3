import { isNative, isRadio } from './box-kind.ts';
import { MOST_LEVELS, type BoxWords } from './box-words.ts';
import { fold, type Stretch, type View } from './view.ts';

/** Where the words stand that name or describe a box: its label, what it refers to, or itself where it is drawn. */
export function nameStretches(view: View, box: Element): Stretch[] {
  const named = [...referenced(box, 'aria-labelledby'), ...labelsOf(view, box)];
  if (named.length === 0 && !isNative(box)) named.push(box);
  const described = referenced(box, 'aria-describedby');
  return Array.from(new Set([...named, ...described]), (element) => view.place(element)).filter(
    (place) => place !== undefined,
  );
}

function referenced(box: Element, attribute: string): Element[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  const ids = (box.getAttribute(attribute) ?? '').split(/\s+/u).filter((id) => id !== '');
  return ids.map((id) => root.getElementById(id)).filter((element) => element !== null);
}

/** Labels that are this box's own: where ids are doubled, a label belongs to the nearest of their bearers. */
function labelsOf(view: View, box: Element): Element[] {
  const wrapping = Array.from(view.chain(box, 8)).find((element) => element.localName === 'label');
  if (wrapping) return [wrapping];
  if (box.id === '') return [];
  const root = box.getRootNode() as Document | ShadowRoot;
  const id = CSS.escape(box.id);
  const bearers = Array.from(root.querySelectorAll(`[id="${id}"]`));
  const labels = Array.from(root.querySelectorAll(`[for="${id}"]`));
  return labels.filter((label) => bearers.length < 2 || nearest(view, label, bearers) === box);
}

function nearest(view: View, label: Element, bearers: readonly Element[]): Element | undefined {
  const at = view.place(label)?.from ?? 0;
  const distance = (element: Element) =>
    Math.abs((view.place(element)?.from ?? Number.POSITIVE_INFINITY) - at);
  return bearers.toSorted((a, b) => distance(a) - distance(b))[0];
}

const NOTHING: BoxWords = { text: '', stretches: [] };

/** The words over a group of radio buttons: these say «Да» and «Нет», the group says to what. Empty elsewhere. */
export function groupWords(view: View, box: Element): BoxWords {
  if (!isRadio(box)) return NOTHING;
  for (const element of view.chain(box, MOST_LEVELS)) {
    const role = element.getAttribute('role');
    if (element.localName !== 'fieldset' && role !== 'radiogroup' && role !== 'group') continue;
    const title = element.querySelector('legend') ?? referenced(element, 'aria-labelledby')[0];
    const place = title && view.place(title);
    const text = place ? view.words(place) : fold(element.getAttribute('aria-label') ?? '');
    if (text !== '') return { text, stretches: place ? [place] : [] };
  }
  return NOTHING;
}

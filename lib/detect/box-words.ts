import { linksWithin } from './links.ts';
import { asksByTick, meaningOf, type Meaning } from './meaning.ts';
import { isNative, isRadio } from './box-kind.ts';
import { fold, type Stretch, type View } from './view.ts';

/** The words that go with a box, and where they stand; no stretches where they are only in an attribute. */
export interface BoxWords {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** Only said to screen readers. */
  readonly unseen?: boolean;
}

/** How far out the words of a box without a label may stand. */
const MOST_LEVELS = 7;
/** Fewer words than this («Да», «Согласен», «*») say nothing by themselves. */
const TELLING = 3;

/**
 * The consent that a box asks for: its accessible name first, then the text around it.
 * @returns `null` where the box is about something else
 */
export function consentWords(view: View, box: Element): BoxWords | null {
  const stretches = nameStretches(view, box);
  const group = groupWords(view, box);
  const said = meaningOf(`${group.text} ${stretches.map((stretch) => view.raw(stretch)).join(' ')}`);
  // Nothing has been looked at so far: most boxes of a page end here.
  if (!asksByTick(said) && !isVague(said) && said.words > 6) return null;
  const named = join(view, box, stretches);
  const whole = merged(group, named);
  const isNamed = named.text !== '' && (!named.unseen || view.sight.element(box));
  if (isNamed && (asks(whole.text) || isDocumentName(view, whole))) return whole;
  if (named.text !== '' && !isVague(meaningOf(named.text))) return null;
  if (!view.sight.element(box) && !hasFace(view, box)) return null;
  return around(view, box, named) ?? attributeWords(box);
}

/** What a person sees in place of a hidden box: an empty element beside it. Without one the box is not for people. */
function hasFace(view: View, box: Element): boolean {
  for (const around of Array.from(view.chain(box, 3)).slice(1)) {
    if (around.localName === 'label' && view.sight.element(around)) return true;
    const faces = Array.from(around.children).filter(
      (child) => child !== box && fold(child.textContent) === '',
    );
    if (faces.some((face) => view.sight.element(face))) return true;
  }
  return false;
}

/** A box beside nothing but the name of a document, as a link: «Публичная оферта». */
function isDocumentName(view: View, { text, stretches }: BoxWords): boolean {
  const { covers, words } = meaningOf(text);
  return covers.includes('terms') && words <= 6 && linksWithin(view, stretches).length > 0;
}

const asks = (text: string): boolean => asksByTick(meaningOf(text));

/** Agreement without an object, or next to nothing. */
const isVague = (meaning: Meaning): boolean =>
  meaning.words < TELLING || (meaning.agrees && meaning.covers.length === 0 && !meaning.staff);

function join(view: View, box: Element, stretches: readonly Stretch[]): BoxWords {
  const text = fold(stretches.map((stretch) => view.words(stretch)).join(' '));
  if (text !== '') return { text, stretches };
  return { text: fold(box.getAttribute('aria-label') ?? ''), stretches, unseen: true };
}

function merged(a: BoxWords, b: BoxWords): BoxWords {
  return { text: fold(`${a.text} ${b.text}`), stretches: [...a.stretches, ...b.stretches] };
}

function nameStretches(view: View, box: Element): Stretch[] {
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

/** Radio buttons say «Да» and «Нет»; the sentence stands over the group. */
function groupWords(view: View, box: Element): BoxWords {
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

/** The nearest text in a container that holds no other box, on both sides up to the next control. */
function around(view: View, box: Element, named: BoxWords): BoxWords | null {
  for (const container of Array.from(view.chain(box, MOST_LEVELS)).slice(1)) {
    const alone = view.within(container, 'box').every((other) => other === box || sameGroup(box, other));
    const sides = besides(view, box, container);
    const words = alone ? join(view, box, sides) : oneSide(view, box, sides);
    if (words.text === '' || words.text === named.text) {
      if (alone) continue;
      return null;
    }
    const whole = named.text === '' || words.text.includes(named.text) ? words : merged(named, words);
    if (asks(whole.text)) return whole;
    if (!alone || !isVague(meaningOf(whole.text))) return null;
  }
  return null;
}

const sameGroup = (box: Element, other: Element): boolean =>
  isRadio(box) && isRadio(other) && box.getAttribute('name') === other.getAttribute('name');

/** Text before and after a box, up to the next control on either side. */
function besides(view: View, box: Element, container: Element): Stretch[] {
  const place = view.place(box);
  const limits = view.place(container);
  if (!place || !limits) return [];
  let { from } = place;
  while (from > limits.from && !isControl(view, from - 1)) from--;
  let { to } = place;
  while (to < limits.to && !isControl(view, to)) to++;
  return [
    { from: Math.max(from, captionEnd(view, from, place.from)), to: place.from },
    { from: place.to, to },
  ].filter((stretch) => stretch.from < stretch.to);
}

const CONTROLS = new Set(['box', 'press', 'field']);
const isControl = (view: View, at: number): boolean => CONTROLS.has(view.map.items[at]?.kind ?? '');

/** Text before a box begins after the caption of the button before it. */
function captionEnd(view: View, from: number, end: number): number {
  const before = view.map.items[from - 1];
  if (before?.kind !== 'press' && before?.kind !== 'box') return from;
  return Math.min(view.place(before.node as Element)?.to ?? from, end);
}

/** Among several boxes each has the text after it, or, where the last one has none, the text before it. */
function oneSide(view: View, box: Element, sides: readonly Stretch[]): BoxWords {
  const start = view.place(box)?.from ?? 0;
  const after = sides.filter((side) => side.from > start);
  const words = join(view, box, after);
  return words.text === ''
    ? join(
        view,
        box,
        sides.filter((side) => side.from <= start),
      )
    : words;
}

/** Some builders put the sentence into an attribute only. */
function attributeWords(box: Element): BoxWords | null {
  for (const attribute of ['title', 'data-label', 'name', 'value']) {
    const text = fold(box.getAttribute(attribute) ?? '');
    if (/\s/u.test(text) && asks(text)) return { text, stretches: [] };
  }
  return null;
}

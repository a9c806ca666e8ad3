import { childrenOf, isClobbered } from './clobbered.ts';
import { flatChildren, isElement, isText, type RootOpener } from './flat-tree.ts';
import { isCustom, roleOf, type Role } from './role.ts';

/**
 * One thing a person meets while reading the page from top to bottom. `break`: a new line; `mark`: an element that
 * turned out to be part of the text or of another control.
 */
export interface Item {
  kind: 'text' | 'break' | 'mark' | Role;
  readonly node: Node;
}

/** Where an element stands: its parent as drawn, and its items, half open. */
export interface Place {
  readonly parent: Element | null;
  readonly from: number;
  to: number;
}

/** The page as it is drawn, in reading order. */
export interface PageMap {
  readonly items: readonly Item[];
  readonly places: ReadonlyMap<Element, Place>;
  readonly anchors: readonly HTMLAnchorElement[];
  /** Marks that are empty and stand first or last in a row, beside its words: one may be a box that is only drawn. */
  readonly blanks: readonly Item[];
  /** Marks with few words, beside each other or last in a row: they may be buttons that only their looks tell. */
  readonly captions: readonly Item[];
  readonly roots: readonly (Document | ShadowRoot)[];
  /** There are custom elements, which may come to life later. */
  readonly hasCustom: boolean;
  /** Nothing was left out for size or time. */
  readonly whole: boolean;
}

const MOST_NODES = 60_000;
const MOST_TEXT = 400_000;
/** Their content is no text of the page. */
const OPAQUE = new Set(
  'script style noscript template svg select textarea iframe object video audio canvas math datalist'.split(
    ' ',
  ),
);
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var wbr slot img button input'.split(
    ' ',
  ),
);

interface Frame {
  readonly element: Element;
  /** What its children stand in. */
  readonly around: Element | null;
  readonly children: readonly Node[];
  next: number;
}

/** Reads a document into a map, in one pass without recursion: pages may nest without end. No layout is asked for. */
export function mapPage(document: Document, rootOf: RootOpener): PageMap {
  const mapper = new Mapper(document, rootOf);
  if (document.body) mapper.walk(document.body);
  return mapper;
}

const MAY_BE_BLANK = new Set(['div', 'span', 'i', 'b', 'em']);
const NO_ROW = new Set(['a', 'button', 'body', 'li']);
/** A row is a box and its words, in one part or a few. */
const MOST_IN_ROW = 4;

function isBlankOfRow(element: Element): boolean {
  const row = element.parentElement;
  if (!row || !MAY_BE_BLANK.has(element.localName) || element.childElementCount > 1) return false;
  const isAtEnd = row.firstElementChild === element || row.lastElementChild === element;
  if (!isAtEnd || row.childElementCount > MOST_IN_ROW || NO_ROW.has(row.localName)) return false;
  return isShallow(element) && (element.textContent ?? '').trim().length <= 1;
}

/** What is drawn as a box holds a knob or a picture. Text is asked for of no more, lest nested wrappers cost their square. */
function isShallow({ firstElementChild: inner }: Element): boolean {
  return inner === null || inner.childElementCount === 0 || inner.localName === 'svg';
}

const MAY_BE_CAPTION = new Set(['span', 'div', 'i', 'b', 'em', 'strong', 'u']);
const LONGEST_CAPTION = 30;

function isCaptionOfRow(element: Element): boolean {
  if (!MAY_BE_CAPTION.has(element.localName) || !isLeaf(element)) return false;
  if (!isPaired(element) && !isLastOfFew(element)) return false;
  const { length } = (element.textContent ?? '').trim();
  return length > 0 && length <= LONGEST_CAPTION;
}

/** What a script shall hear has something to be found by, itself or its row. */
const isLeaf = (element: Element): boolean =>
  element.childElementCount === 0 &&
  (element.hasAttributes() || element.parentElement?.hasAttributes() === true);

const isPaired = (element: Element): boolean =>
  isTwin(element, element.previousElementSibling) || isTwin(element, element.nextElementSibling);

/** «Понятно» after the words of a strip. */
const isLastOfFew = ({ parentElement: row, nextElementSibling: next }: Element): boolean =>
  next === null && row !== null && row.childElementCount <= MOST_IN_ROW && !NO_ROW.has(row.localName);

const isTwin = (element: Element, other: Element | null): boolean =>
  other !== null && other.localName === element.localName && isLeaf(other);

class Mapper implements PageMap {
  readonly items: Item[] = [];
  readonly places = new Map<Element, Place>();
  readonly anchors: HTMLAnchorElement[] = [];
  readonly blanks: Item[] = [];
  readonly captions: Item[] = [];
  readonly roots: (Document | ShadowRoot)[];
  hasCustom = false;
  whole = true;
  readonly #rootOf: RootOpener;
  readonly #open: Frame[] = [];
  #nodes = 0;
  #text = 0;

  constructor(document: Document, rootOf: RootOpener) {
    this.roots = [document];
    this.#rootOf = rootOf;
  }

  walk(body: Element): void {
    this.#enter(body, null);
    for (let frame = this.#open.at(-1); frame; frame = this.#open.at(-1)) {
      const child = frame.children[frame.next++];
      if (child === undefined) this.#leave(frame);
      else if (isElement(child)) this.#enter(child, frame.around);
      else if (isText(child)) this.#read(child);
    }
  }

  #enter(element: Element, parent: Element | null): void {
    if (this.places.has(element)) return;
    if (++this.#nodes > MOST_NODES || this.#text > MOST_TEXT) {
      this.whole = false;
      return;
    }
    const isMute = isClobbered(element);
    if (isMute || !INLINE.has(element.localName)) this.#break(isMute && parent ? parent : element);
    this.places.set(element, { parent, from: this.items.length, to: this.items.length });
    if (isMute)
      return void this.#open.push({ element, around: parent, children: childrenOf(element), next: 0 });
    this.#note(element);
    const children = OPAQUE.has(element.localName) ? [] : flatChildren(element, this.#rootOf);
    this.#open.push({ element, around: element, children, next: 0 });
  }

  #note(element: Element): void {
    this.hasCustom ||= isCustom(element);
    const root = this.#rootOf(element);
    if (root) this.roots.push(root);
    if (element.localName === 'a') this.anchors.push(element as HTMLAnchorElement);
    const role = roleOf(element);
    if (role) this.items.push({ kind: role, node: element });
    else if (isBlankOfRow(element)) this.#mark(element, this.blanks);
    else if (isCaptionOfRow(element)) this.#mark(element, this.captions);
  }

  #mark(node: Element, list: Item[]): void {
    const item: Item = { kind: 'mark', node };
    list.push(item);
    this.items.push(item);
  }

  #leave({ element, around }: Frame): void {
    this.#open.pop();
    const place = this.places.get(element);
    if (place) place.to = this.items.length;
    if (around !== element || !INLINE.has(element.localName)) this.#break(around ?? element);
  }

  #read(node: Text): void {
    if (node.data.trim() === '') {
      // White space between two inline elements is a gap between their words.
      if (this.items.at(-1)?.kind === 'text') this.items.push({ kind: 'text', node });
      return;
    }
    this.#text += node.data.length;
    this.items.push({ kind: 'text', node });
  }

  #break(node: Element): void {
    const last = this.items.at(-1)?.kind;
    if (last !== undefined && last !== 'break') this.items.push({ kind: 'break', node });
  }
}

import { aroundNode } from './clobbered.ts';
import { type Item, type PageMap, type Place } from './page-map.ts';
import { type Sight } from './sight.ts';

/** Items from one index up to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of text that stands for itself: a paragraph, a label, a caption. */
export interface Passage extends Stretch {
  /** Nearest element that is not inline. */
  readonly owner: Element;
  readonly words: string;
}

const ERROR = /error|invalid-feedback|not-valid|help-block/iu;

/** The map as a person sees it at one moment. */
export class View {
  readonly map: PageMap;
  readonly sight: Sight;

  constructor(map: PageMap, sight: Sight) {
    this.map = map;
    this.sight = sight;
  }

  place(element: Element): Place | undefined {
    return this.map.places.get(element);
  }

  parent(element: Element): Element | null {
    return this.map.places.get(element)?.parent ?? null;
  }

  /** The element and what it stands in, inside out, at most `most` of them. */
  *chain(element: Element, most: number): Generator<Element> {
    let at: Element | null = element;
    for (let i = 0; at && i < most; i++) {
      yield at;
      at = this.parent(at);
    }
  }

  contains(outer: Element, inner: Element): boolean {
    const around = this.place(outer);
    const place = this.place(inner);
    if (!around || !place) return false;
    for (const ancestor of this.chain(inner, 1_000)) if (ancestor === outer) return true;
    return false;
  }

  within(element: Element, kind: Item['kind']): Element[] {
    const place = this.place(element);
    return place ? this.among(place, kind) : [];
  }

  among({ from, to }: Stretch, kind: Item['kind']): Element[] {
    const found: Element[] = [];
    for (let i = from; i < to; i++) {
      const item = this.map.items[i];
      if (item?.kind === kind) found.push(item.node as Element);
    }
    return found;
  }

  /** How much text stands in an element, seen or not; stops counting at `most`. */
  size(element: Element, most: number): number {
    const { from = 0, to = 0 } = this.place(element) ?? {};
    let size = 0;
    for (let i = from; i < to && size < most; i++) {
      const item = this.map.items[i];
      if (item?.kind === 'text') size += (item.node as Text).data.trim().length;
    }
    return size;
  }

  /** The visible words of a stretch, white space folded; error messages and captions of buttons are left out. */
  words(stretch: Stretch, cap = 3_000): string {
    let words = '';
    for (let i = stretch.from; i < stretch.to && words.length < cap; i++) {
      const item = this.map.items[i] as Item;
      if (item.kind === 'text') words += this.#shown(item.node as Text);
      else if (item.kind !== 'mark') words += ' ';
      if (item.kind === 'press') i = Math.max(i, (this.place(item.node as Element)?.to ?? 0) - 1);
    }
    return fold(words).slice(0, cap).trim();
  }

  #shown(text: Text): string {
    if (text.data.trim() === '') return ' ';
    if (!this.sight.text(text) || isError(text)) return '';
    // The browser draws quotation marks around it.
    return aroundNode(text)?.localName === 'q' ? `«${text.data}»` : text.data;
  }

  /** All words of a stretch, seen or not: cheap, to ask whether looking is worth it. */
  raw({ from, to }: Stretch, cap = 3_000): string {
    let words = '';
    for (let i = from; i < to && words.length < cap; i++) {
      const item = this.map.items[i];
      words += item?.kind === 'text' ? (item.node as Text).data : ' ';
    }
    return fold(words).slice(0, cap).trim();
  }
}

export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function isError(text: Text): boolean {
  const name = aroundNode(text)?.getAttribute('class') ?? '';
  return name !== '' && ERROR.test(name);
}

import type { RootOpener } from './flat-tree.ts';
import { mapPage, type PageMap } from './page-map.ts';

const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'inert',
  'open',
  'disabled',
  'checked',
  'required',
  'aria-checked',
  'aria-hidden',
  'aria-disabled',
  'data-state',
];

/** The map of a page, made anew after the page's changes. */
export class LiveMap {
  readonly #document: Document;
  readonly #rootOf: RootOpener;
  readonly #stirred: () => void;
  readonly #isOwn: (node: Node) => boolean;
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  readonly #watched = new WeakSet<Node>();
  #map: PageMap | null = null;
  #isStale = false;

  /**
   * @param stirred called after each change that may be seen, until `signal` is aborted
   * @param isOwn whether a node is of ours: its coming and going changes nothing on the page
   */
  constructor(
    document: Document,
    rootOf: RootOpener,
    stirred: () => void,
    signal: AbortSignal,
    isOwn: (node: Node) => boolean,
  ) {
    this.#document = document;
    this.#rootOf = rootOf;
    this.#stirred = stirred;
    this.#isOwn = isOwn;
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** The map as the page is now. */
  current(): PageMap {
    if (!this.#map || this.#isStale) this.#map = mapPage(this.#document, this.#rootOf);
    this.#isStale = false;
    return this.#map;
  }

  /** The page may have changed in a way that nothing tells of. */
  readonly expire = (): void => {
    this.#isStale = true;
    this.#stirred();
  };

  /** Whether an element was there when the map was made. */
  knows(element: Element): boolean {
    return this.#map?.places.has(element) ?? false;
  }

  /** Takes in the changes that the browser has not told yet. */
  catchUp(): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#changed(records);
  }

  /** Watches a document or shadow root for changes from now on. */
  watch(root: Node): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    this.#observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  #changed(records: readonly MutationRecord[]): void {
    const foreign = records.filter((record) => !this.#isOurs(record));
    if (foreign.length === 0) return;
    // Only what adds or removes nodes or text makes another map; the rest is a matter of what can be seen.
    if (foreign.some(({ type }) => type !== 'attributes')) this.#isStale = true;
    this.#stirred();
  }

  #isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (this.#isOwn(target)) return true;
    const moved = [...addedNodes, ...removedNodes];
    return type === 'childList' && moved.length > 0 && moved.every(this.#isOwn);
  }
}

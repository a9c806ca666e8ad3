/** Follows what scripts let fade or slide in: unlike a transition of the style sheet, it tells nobody when it is over. */
export class Fades {
  readonly #known = new WeakSet<Animation>();
  readonly #over: () => void;
  readonly #signal: AbortSignal;

  /** @param over called after each, until `signal` is aborted */
  constructor(over: () => void, signal: AbortSignal) {
    this.#over = over;
    this.#signal = signal;
  }

  /** Follows what is being played in a root now. Has the page's styles computed. */
  follow(root: Document | ShadowRoot): void {
    for (const animation of root.getAnimations()) {
      if (this.#known.has(animation) || isHeard(animation)) continue;
      this.#known.add(animation);
      animation.addEventListener('finish', this.#over, { once: true, signal: this.#signal });
    }
  }
}

/** By an event in the document. */
const isHeard = (animation: Animation): boolean =>
  'transitionProperty' in animation || 'animationName' in animation;

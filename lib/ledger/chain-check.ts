import { placeInChain } from './place-in-chain.ts';
import { hashContent, hashLink, type LedgerEvent, type Link } from './event.ts';

/** Problems told at most: where everything is wrong, the first ones say so. */
const MOST_PROBLEMS = 1_000;

/** What is wrong, and where: `events.3` is the fourth event looked at; in plain English. */
export interface Problem {
  readonly place: string;
  readonly says: string;
}

interface Noted extends Pick<Link, 'chain' | 'seq'> {
  readonly n: number;
  readonly says: string;
}

/** Goes along chains event by event, in the order they were written, and notes where they break. */
export class ChainCheck {
  events = 0;
  forgotten = 0;
  readonly #noted: Noted[] = [];
  readonly #heads = new Map<string, Pick<Link, 'seq' | 'hash'>>();
  readonly #announced = new Set<string>();
  readonly #erased: Noted[] = [];

  async next(event: LedgerEvent): Promise<void> {
    const { chain, seq } = event;
    const head = this.#heads.get(chain) ?? { seq: 0, hash: chain };
    if (seq !== head.seq + 1) this.#note(event, `comes after event ${head.seq}`);
    if (event.prev !== head.hash) this.#note(event, 'does not hang on the one before');
    if (event.hash !== (await hashLink(event))) this.#note(event, 'its link was changed');
    if (await contentChanged(event)) this.#note(event, 'its content was changed');
    this.#heads.set(chain, { seq, hash: event.hash });
    this.#noteErasure(event);
    this.events += 1;
  }

  /** What is wrong, once all events were looked at: that an erased one is said to be, any later one may say. */
  finish(): Problem[] {
    const unsaid = this.#erased.filter((event) => !this.#announced.has(placeInChain(event)));
    // Each event by the number that people know it by, and by its chain where there are several.
    const several = this.#heads.size > 1;
    return [...this.#noted, ...unsaid].slice(0, MOST_PROBLEMS).map(({ n, seq, chain, says }) => ({
      place: `events.${n}`,
      says: `event ${seq}${several ? ` of chain ${chain}` : ''}: ${says}`,
    }));
  }

  #noteErasure(event: LedgerEvent): void {
    const { chain, kind, content } = event;
    if (content === null) {
      this.forgotten += 1;
      this.#erased.push(this.#said(event, 'erased, but no event says so'));
    } else if (kind === 'forgotten') {
      for (const seq of content.seqs)
        this.#announced.add(placeInChain({ chain: content.chain ?? chain, seq }));
    }
  }

  #note(event: LedgerEvent, says: string): void {
    if (this.#noted.length < MOST_PROBLEMS) this.#noted.push(this.#said(event, says));
  }

  #said({ chain, seq }: LedgerEvent, says: string): Noted {
    return { n: this.events, chain, seq, says };
  }
}

async function contentChanged({ salt, content, contentHash }: LedgerEvent): Promise<boolean> {
  if (content === null) return salt !== null;
  return salt === null || contentHash !== (await hashContent(salt, content));
}

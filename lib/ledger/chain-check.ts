import { hashContent, hashLink, type LedgerEvent } from './event.ts';

/** Problems told at most: where everything is wrong, the first ones say so. */
const MOST_PROBLEMS = 1_000;

/** Goes along chains event by event, in the order they were written, and notes in plain English where they break. */
export class ChainCheck {
  readonly problems: string[] = [];
  events = 0;
  forgotten = 0;
  readonly #heads = new Map<string, { readonly seq: number; readonly hash: string }>();
  readonly #announced = new Set<string>();
  readonly #erased = new Map<string, number>();

  async next(event: LedgerEvent): Promise<void> {
    const { chain, seq } = event;
    const head = this.#heads.get(chain) ?? { seq: 0, hash: chain };
    if (seq !== head.seq + 1) this.#note(`event ${seq}: comes after event ${head.seq}`);
    if (event.prev !== head.hash) this.#note(`event ${seq}: does not hang on the one before`);
    if (event.hash !== (await hashLink(event))) this.#note(`event ${seq}: its link was changed`);
    if (await contentChanged(event)) this.#note(`event ${seq}: its content was changed`);
    this.#heads.set(chain, { seq, hash: event.hash });
    this.#noteErasure(event);
  }

  /** What only the whole shows: every erased event is said to be by some event. */
  finish(): readonly string[] {
    for (const [place, seq] of this.#erased) {
      if (!this.#announced.has(place)) this.#note(`event ${seq}: erased, but no later event says so`);
    }
    return this.problems;
  }

  #noteErasure({ chain, seq, kind, content }: LedgerEvent): void {
    this.events += 1;
    if (content === null) {
      this.forgotten += 1;
      this.#erased.set(placeOf(chain, seq), seq);
    } else if (kind === 'forgotten') {
      for (const one of content.seqs) this.#announced.add(placeOf(content.chain ?? chain, one));
    }
  }

  #note(problem: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem);
  }
}

const placeOf = (chain: string, seq: number): string => `${seq} ${chain}`;

async function contentChanged({ salt, content, contentHash }: LedgerEvent): Promise<boolean> {
  if (content === null) return salt !== null;
  return salt === null || contentHash !== (await hashContent(salt, content));
}

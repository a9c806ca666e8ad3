import { operatorsLike, operatorView } from '#lib/ledger/find/operators.ts';
import { keyApart, wholeKey } from '#lib/ledger/index/operators-apart.ts';
import { send } from '#lib/messages.ts';
import type { OperatorName, OperatorView } from '#lib/model/operator.ts';
import { thisMoment } from './today.ts';

/** Operators offered at most; whoever has more types on. */
const MOST_FOUND = 10;

/** An operator, and the person's word on which others are the same. */
export class SameOperator {
  operator: OperatorView | undefined = $state.raw();
  found: readonly OperatorName[] | undefined = $state.raw();
  readonly #key: string;
  #typed = '';

  constructor(key: string) {
    this.#key = key;
  }

  /** @throws LedgerError */
  async load(): Promise<void> {
    this.operator = await operatorView(this.#key);
  }

  /** Answers of a search that was overtaken are dropped. @throws LedgerError */
  async search(typed: string): Promise<void> {
    this.#typed = typed;
    const found = typed.trim() === '' ? undefined : await operatorsLike(typed, this.#key, MOST_FOUND);
    if (typed === this.#typed) this.found = found;
  }

  /** @throws LedgerError, MessageError */
  join = (key: string): Promise<void> => this.#say(key, this.operator?.key ?? this.#key);

  /** @throws LedgerError, MessageError */
  apart = (key: string): Promise<void> => this.#say(key, key);

  /** At this site it is another operator; gives the key that one goes by. @throws LedgerError, MessageError */
  part = async (site: string): Promise<string> => {
    const key = this.operator?.key ?? this.#key;
    await this.#sayApart(key, site, true);
    return keyApart(key, site);
  };

  /** What was set apart is the same after all; gives its key. @throws LedgerError, MessageError */
  reunite = async (): Promise<string> => {
    const { key, site } = wholeKey(this.operator?.key ?? this.#key);
    await this.#sayApart(key, site, false);
    return key;
  };

  async #sayApart(key: string, site: string, apart: boolean): Promise<void> {
    const content = { id: crypto.randomUUID(), time: thisMoment(), key, site, apart };
    await send('consent.follow-up', { kind: 'operator-apart', content });
  }

  async #say(key: string, into: string): Promise<void> {
    const content = { id: crypto.randomUUID(), time: thisMoment(), key, into };
    await send('consent.follow-up', { kind: 'operators-joined', content });
    await Promise.all([this.load(), this.search(this.#typed)]);
  }
}

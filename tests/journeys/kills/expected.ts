import type { Wholeness } from './wholeness.ts';
import type { Word } from './words.ts';

/** What was acknowledged so far, and so must be there; and what was asked for, and so may be. */
export class Expected {
  readonly #consents = new Set<string>();
  readonly #others = new Map<string, string>();
  readonly #chains = new Map<string, { readonly events: number; acknowledged: boolean; own: boolean }>();
  readonly #forgetting = new Set<string>();
  readonly #forgotten = new Set<string>();

  readonly #heard = new Map<Word['is'], number>();

  /** How often each word was heard. */
  get heard(): string {
    return [...this.#heard].map(([is, times]) => `${is} ${times}`).join(', ');
  }

  hear(word: Word): void {
    this.#heard.set(word.is, (this.#heard.get(word.is) ?? 0) + 1);
    switch (word.is) {
      case 'consent':
        return void this.#consents.add(word.id);
      case 'note':
      case 'letter':
        return void this.#others.set(word.id, word.about);
      case 'importing':
      case 'imported':
      case 'filled':
        return void this.#chains.set(word.chain, {
          events: word.events,
          acknowledged: word.is !== 'importing',
          own: word.is === 'filled',
        });
      case 'forgetting':
        return word.ids.forEach((id) => this.#forgetting.add(id));
      case 'forgotten':
        return word.ids.forEach((id) => this.#forgotten.add(id));
      case 'emptying':
        for (const all of [this.#consents, this.#others, this.#chains]) all.clear();
    }
  }

  /** What is not as it was acknowledged, in plain English. */
  amissIn({ problems, consents, others, chains }: Wholeness): string[] {
    const [here, beside] = [new Set(consents), new Set(others)];
    const lost = [...this.#consents].filter((id) => !here.has(id) && !this.#forgetting.has(id));
    const lostBeside = [...this.#others].filter(
      ([id, about]) => !beside.has(id) && !this.#forgetting.has(about),
    );
    const back = consents.filter((id) => this.#forgotten.has(id));
    return [
      ...problems,
      ...lost.map((id) => `consent ${id} was lost`),
      ...lostBeside.map(([id]) => `${id} was lost`),
      ...back.map((id) => `consent ${id} had been forgotten`),
      ...this.#cutChains(chains),
    ];
  }

  #cutChains(chains: Wholeness['chains']): string[] {
    return [...this.#chains].flatMap(([chain, { events, acknowledged, own }]) => {
      const count = chains[chain] ?? 0;
      const whole = count === events || (own && count > events) || (count === 0 && !acknowledged);
      return whole ? [] : [`chain ${chain}: ${count} events of ${events}`];
    });
  }
}

import { send } from '#lib/messages.ts';
import type { CheckFailure } from '#lib/model/change.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { DocumentStanding } from '#lib/model/version.ts';
import { standingOf } from './standing-of.ts';

/** What changed in the documents of a consent since it was given, and looking whether they have changed. */
export class Since {
  documents = $state.raw<readonly DocumentStanding[]>([]);
  /** Address of the document that is being checked. */
  busy = $state('');
  failures = $state.raw<Readonly<Record<string, CheckFailure>>>({});
  readonly #consent: Consent;

  constructor(consent: Consent) {
    this.#consent = consent;
  }

  /** @throws LedgerError */
  async load(): Promise<void> {
    const found = await Promise.all(this.#consent.documents.map(standingOf));
    this.documents = found.filter((document) => document !== undefined);
  }

  /** @throws LedgerError, MessageError */
  async check({ sha256, href }: DocumentStanding): Promise<void> {
    this.busy = href;
    const failures = Object.fromEntries(Object.entries(this.failures).filter(([other]) => other !== href));
    try {
      const checked = await send('version.check', { sha256, href });
      this.failures = checked.ok ? failures : { ...failures, [href]: checked.error };
      await this.load();
    } finally {
      this.busy = '';
    }
  }

  /** @throws MessageError */
  stop(): Promise<void> {
    return send('work.stop', { work: 'version-check' });
  }
}

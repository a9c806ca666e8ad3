import { changeSince } from '#lib/ledger/known-changes.ts';
import { versionsOf } from '#lib/ledger/versions.ts';
import { send } from '#lib/messages.ts';
import type { Change, CheckFailure } from '#lib/model/change.ts';
import type { Consent, ConsentDocument } from '#lib/model/consent.ts';
import type { KnownChange } from '#lib/model/known-change.ts';
import type { DocumentStanding, Version } from '#lib/model/version.ts';

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

async function standingOf({ href, text, sha256 }: ConsentDocument): Promise<DocumentStanding | undefined> {
  const versions = sha256 ? await versionsOf(sha256) : [];
  const agreed = versions.find((version) => version.sha256 === sha256);
  if (!agreed) return undefined;
  const { sha256: from } = agreed;
  const known = await changeSince(from);
  const unlike = laterUnlike(versions, agreed);
  const changes = known && known.from !== known.to ? await changesBetween(known) : [];
  const change = known && { ...known, ...countOf(changes) };
  return { href, text, sha256: from, changes, ...(change && { change }), ...(unlike && { unlike }) };
}

/** When the document was last opened and kept as shown, after a version that was kept as sent; or the reverse. */
const laterUnlike = (versions: readonly Version[], agreed: Version): string | undefined =>
  versions.slice(0, versions.indexOf(agreed)).find(({ origin }) => origin !== agreed.origin)?.kept;

/** Counted anew: what is remembered may have been counted by an older engine. */
function countOf(changes: readonly Change[]): Pick<KnownChange, 'matters' | 'minor'> {
  const matters = changes.filter(({ weight }) => weight === 'matters').length;
  return { matters, minor: changes.length - matters };
}

async function changesBetween({ from, to }: { from: string; to: string }): Promise<readonly Change[]> {
  const compared = await send('version.compare', { from, to });
  return compared.ok ? compared.value.changes : [];
}

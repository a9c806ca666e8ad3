// Bundled by itself and opened as a page of the extension: it writes a made-up life of consents into its log.
import { append } from '../../../lib/ledger/append.ts';
import type { Entry } from '../../../lib/ledger/event.ts';
import { keepDocument, storeDocument } from '../../../lib/ledger/keep-document.ts';
import { noteChange } from '../../../lib/ledger/note-change.ts';
import { recordConsent } from '../../../lib/ledger/record-consent.ts';
import type { StoredDocument } from '../../../lib/ledger/schema.ts';
import type { Consent } from '../../../lib/model/consent.ts';
import { AWKWARD_OPERATORS, AWKWARD_SITES } from './awkward.ts';
import { awkward, given, ordinary } from './consents.ts';
import { ALL_CLAIMS, dayBefore, written } from './documents.ts';

const ORDINARY = 260;

const agreed = written({
  host: 'sviter.example',
  title: 'Политика обработки данных',
  age: 200,
  operator: 'ООО «Тёплый свитер»',
  claims: ALL_CLAIMS.filter(([, id], at) => at % 5 === 0 || id === 'phone'),
});
const newest = written({
  host: 'sviter.example',
  title: 'Политика обработки данных',
  age: 2,
  operator: 'ООО «Тёплый свитер и партнёры»',
  claims: ALL_CLAIMS.filter(([, id], at) => at % 4 === 0 || id === 'phone'),
});
const endless = written({
  host: AWKWARD_SITES[0],
  title: 'Политика '.repeat(40),
  age: 1,
  operator: AWKWARD_OPERATORS[0],
  claims: ALL_CLAIMS,
});
const silent = written({
  host: 'ы.example',
  title: '',
  age: 1,
  operator: AWKWARD_OPERATORS[1],
  claims: [],
  facts: false,
});

const resting = (consent: Consent, { url, sha256 }: StoredDocument): Consent => ({
  ...consent,
  documents: [
    { href: url, text: 'политикой', sha256 },
    { href: `${url}/${'consent'.repeat(30)}`, text: '' },
  ],
});

const odd: Consent = {
  ...resting(given('odd', 'sviter.example', 200), agreed),
  gpc: true,
  checks: [
    { id: 'data-not-listed', kinds: ['birth-date', 'government-id'] },
    { id: 'other-operator', names: ['ООО «Тёплый свитер»', AWKWARD_OPERATORS[0]] },
    { id: 'not-obtained', link: 'согласие на рассылку' },
    { id: 'folded-into-terms', norm: 'ru' },
    { id: 'policy-warnings', flags: ['unlimited-term', 'consent-by-use'] },
  ],
};

/** What followed from some of the ordinary ones: waiting, overdue, answered, withdrawn. */
const followUps = (n: number): Entry[] => {
  const [id, consentId, time] = [`follow-${n}`, `life-${n}`, dayBefore(20)];
  const sent = { id, consentId, time, letterId: `letter-${n}`, channel: 'email' as const };
  if (n % 13 === 1) return [{ kind: 'letter-sent', content: { ...sent, due: '2026-12-10' } }];
  if (n % 13 === 4) return [{ kind: 'letter-sent', content: { ...sent, due: '2026-11-10' } }];
  if (n % 13 === 7) return [{ kind: 'withdrawn', content: { id, consentId, time, channel: 'form' } }];
  return [];
};

/** What the gallery outside calls. */
const life = {
  async fill({ awkward: isAwkward = true } = {}): Promise<void> {
    for (const document of [agreed, endless, silent]) await storeDocument(document);
    const numbers = Array.from({ length: ORDINARY }, (_, n) => n);
    await append(numbers.map((n): Entry => ({ kind: 'consent', content: ordinary(n) })));
    await append(numbers.filter((n) => n % 8 !== 5).flatMap(followUps));
    const [first, second, ...rest] = isAwkward ? awkward() : [];
    if (first) await recordConsent(resting(first, endless));
    if (second) await recordConsent(resting(second, silent));
    for (const consent of [...rest, odd]) await recordConsent(consent);
    await keepDocument(newest, { follows: agreed.sha256 });
    await noteChange({ from: agreed.sha256, to: newest.sha256, at: dayBefore(1), matters: 9, minor: 4 });
  },
  /** Hashes of the versions by what they are an example of. */
  documents: {
    agreed: agreed.sha256,
    newest: newest.sha256,
    endless: endless.sha256,
    silent: silent.sha256,
  },
};

declare global {
  interface Window {
    life: typeof life;
  }
}
window.life = life;
export type Life = typeof life;

import type { CaseView } from '#components/log/case/case-view.ts';
import { consent, readDocument } from '../sample.ts';

export const HASH = '0123456789abcdef'.repeat(4);

/** What a case file shows of one consent. */
export const caseView = (change: Partial<CaseView> = {}): CaseView => ({
  consent: consent({
    documents: [
      { href: 'https://romashka.example/policy', text: 'политика', sha256: 'ab'.repeat(32) },
      { href: 'https://romashka.example/terms', text: 'условия' },
    ],
    checks: [{ id: 'dead-link', link: 'правила' }],
  }),
  subject: '',
  operator: 'ООО «Ромашка»',
  time: 'November 20, 2026 at 3:04:05 PM',
  documents: [readDocument()],
  newer: [],
  letters: [],
  drafts: [],
  steps: [{ time: 'today', what: 'Note\nthey called', entry: { seq: 3, hash: HASH } }],
  place: { chain: 'c0ffee', seq: 3, hash: HASH, contentHash: HASH, end: { seq: 9, hash: HASH } },
  ...change,
});

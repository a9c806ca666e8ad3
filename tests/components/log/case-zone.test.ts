import { describe, expect, it } from 'vitest';
import CaseFile from '#components/log/case/CaseFile.svelte';
import LetterList from '#components/log/LetterList.svelte';
import { caseOf } from '#lib/letters/case-of.ts';
import { letter } from '../../ledger/samples.ts';
import { consent, readDocument } from '../sample.ts';
import { words } from '../words.ts';
import { caseView } from './case-view.ts';

/** Fourteen hours ahead of UTC, and so a day ahead of most clocks in the evening. */
const zone = 'Pacific/Kiritimati';
const evening = '2026-11-28T23:31:00Z';
const document = { ...readDocument(), read: evening };

describe('the moments of a case file', () => {
  it.each([evening, '2026-11-29'])(
    'are all told by the clock of its record, which is named once (%s)',
    (time) => {
      const drafted = { ...letter('letter', 'one'), created: evening };
      const view = caseView({
        consent: consent({ time, zone, documents: [{ href: 'a', text: 'b', sha256: document.sha256 }] }),
        documents: [document],
        letters: [drafted],
        drafts: [{ ...drafted, id: 'draft' }],
        withdrawn: evening,
      });
      const said = words(CaseFile, { view });
      expect(said).toContain('Kept as the browser showed it, Nov 29, 2026, 1:31 PM');
      expect(said).toContain('Consent withdrawn on November 29, 2026 · given on November 29, 2026');
      expect(said).toContain('Drafted November 29, 2026');
      expect(said).not.toMatch(/Nov(?:ember)? 28/);
      expect(said.split(`time zone ${zone}`)).toHaveLength(2);
    },
  );

  it('a day stays the day that it is, whatever the zone', () => {
    const view = caseView({
      consent: consent({ time: '2026-11-20', zone: 'Pacific/Pago_Pago' }),
      withdrawn: '2026-11-25',
      letters: [{ ...letter('letter', 'one'), created: '2026-11-24' }],
    });
    const said = words(CaseFile, { view });
    expect(said).toContain('Consent withdrawn on November 25, 2026 · given on November 20, 2026');
    expect(said).toContain('Drafted November 24, 2026');
  });
});

it('the letters beside a record are dated by its clock, too', () => {
  const first = { ...letter('letter', 'one'), created: evening };
  const step = { id: 's', letterId: 'letter', day: '2026-11-29', kind: 'sent', channel: 'email' } as const;
  const cases = [caseOf({ letter: first, steps: [step] }, '2026-11-30')];
  expect(words(LetterList, { cases, zone })).not.toMatch(/Nov 28/);
});

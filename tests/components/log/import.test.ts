import { expect, test } from 'vitest';
import ImportReport from '#components/log/ImportReport.svelte';
import type { ImportReport as Report } from '#lib/model/import.ts';
import { words } from '../words.ts';

const report = (change: Partial<Report>): Report => ({
  exported: '2026-03-09T10:00:00Z',
  events: 7,
  consents: 7,
  newEvents: 0,
  newConsents: 0,
  newLetters: 0,
  newDocuments: 0,
  newEvidence: 0,
  ...change,
});
const said = (change: Partial<Report>): string =>
  words(ImportReport, { report: report(change), onadd: () => undefined });

test('what was forgotten here is told of, and is not said to be here', () => {
  const some = said({ forgotten: { consents: 1, letters: 2 } });
  expect(some).toMatch(/New here Nothing\. Erased here by you 1 consent 2 letters .* stays so/);
  expect(some).not.toContain('here already');
});

test('what is new is told beside what stays forgotten', () => {
  const some = said({ newEvents: 1, newConsents: 1, forgotten: { consents: 2, letters: 0 } });
  expect(some).toMatch(/New here 1 consent .* Erased here by you 2 consents/);
  expect(some).not.toContain('letter');
});

test('of a file that holds nothing else it is said that all is here', () => {
  const all = said({ forgotten: { consents: 0, letters: 0 } });
  expect(all).toContain('Everything in it is here already.');
  expect(all).not.toContain('Erased');
});

import { expect, test } from 'vitest';
import { afterReport, afterSilence, type Outcome } from '#lib/background/act.ts';
import type { DraftRecord } from '#lib/ledger/schema.ts';
import type { Phase } from '#lib/model/consent.ts';
import { consent } from '../ledger/samples.ts';

const T = 1_000_000;

const draft = (phase: DraftRecord['phase'], change: Partial<DraftRecord> = {}): DraftRecord => ({
  id: 'act',
  session: 's',
  tabId: 1,
  frameId: 0,
  at: T,
  phase,
  consent: consent('act'),
  ...change,
});

const told = (outcome: Outcome): string => {
  if (outcome.is === 'consent') return outcome.consent.certainty;
  return outcome.is === 'open' ? `open ${outcome.draft.phase}` : 'nothing';
};

const REPORTS: [phases: Phase[], outcome: string][] = [
  [['touched'], 'open touched'],
  [['touched', 'pressed'], 'open pressed'],
  [['touched', 'pressed', 'submitted'], 'open submitted'],
  [['touched', 'pressed', 'submitted', 'settled'], 'submitted'],
  [['touched', 'pressed', 'submitted', 'attempted'], 'nothing'],
  [['touched', 'pressed', 'attempted'], 'nothing'],
  [['pressed', 'settled'], 'pressed'],
  [['settled'], 'pressed'],
  [['submitted', 'pressed'], 'open submitted'],
  [['touched', 'armed'], 'open armed'],
  [['armed', 'touched', 'submitted', 'settled'], 'submitted'],
  [['submitted', 'touched', 'settled'], 'submitted'],
];

test.each(REPORTS)('%j becomes %s', (phases, expected) => {
  let outcome: Outcome = { is: 'nothing' };
  for (const phase of phases) {
    const before = outcome.is === 'open' ? outcome.draft : undefined;
    outcome = afterReport(before, phase, draft('touched'));
  }
  expect(told(outcome)).toBe(expected);
});

test('a tick reported after the press it led to changes nothing of the press', () => {
  const pressed = draft('pressed', { consent: { ...consent('act'), gesture: 'key' } });
  expect(afterReport(pressed, 'touched', draft('touched'))).toEqual({ is: 'open', draft: pressed });
});

interface Silence {
  gone?: boolean;
  session?: string;
  departed?: number;
  after: number;
}
const SILENCES: [phase: DraftRecord['phase'], silence: Silence, outcome: string][] = [
  ['submitted', { after: 500 }, 'open submitted'],
  ['submitted', { after: 3_000 }, 'submitted'],
  ['submitted', { after: 10, gone: true }, 'submitted'],
  ['submitted', { after: 900_000, session: 'next' }, 'submitted'],
  ['pressed', { after: 2_900 }, 'open pressed'],
  ['pressed', { after: 2_900, gone: true }, 'left'],
  ['pressed', { after: 3_100, gone: true }, 'nothing'],
  ['pressed', { after: 9_000, gone: true, departed: T + 800 }, 'left'],
  ['pressed', { after: 9_000, gone: true, departed: T + 4_000 }, 'nothing'],
  ['pressed', { after: 11_000 }, 'nothing'],
  ['pressed', { after: 11_000, departed: T + 800 }, 'open pressed'],
  ['pressed', { after: 61_000, departed: T + 800 }, 'nothing'],
  ['pressed', { after: 10, session: 'next' }, 'nothing'],
  ['touched', { after: 60_000 }, 'open touched'],
  ['touched', { after: 10, gone: true }, 'nothing'],
  ['touched', { after: 10, session: 'next' }, 'nothing'],
  ['touched', { after: 25 * 60 * 60 * 1000 }, 'nothing'],
];

test.each(SILENCES)(
  '%s, then silence %j: %s',
  (phase, { after, gone = false, session = 's', departed }, expected) => {
    const before = draft(phase, departed === undefined ? {} : { departed });
    expect(told(afterSilence(before, { session, gone, now: T + after }))).toBe(expected);
  },
);

const ARMED: [shows: string | undefined, silence: { gone: boolean; after: number }, outcome: string][] = [
  ['https://shop.example/order', { gone: true, after: 400 }, 'left'],
  ['https://shop.example/prices', { gone: true, after: 400 }, 'nothing'],
  ['https://shop.example/order', { gone: false, after: 400 }, 'open armed'],
  ['https://shop.example/order', { gone: true, after: 4_000 }, 'nothing'],
  ['https://shop.example/', { gone: false, after: 4_000 }, 'nothing'],
  [undefined, { gone: true, after: 400 }, 'nothing'],
];

test.each(ARMED)('armed, the tab then shows %s, %j: %s', (shows, { gone, after }, expected) => {
  const act = draft('armed', { leadsTo: 'https://shop.example/order' });
  expect(told(afterSilence(act, { session: 's', gone, now: T + after, shows }))).toBe(expected);
});

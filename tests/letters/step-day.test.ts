import { expect, test } from 'vitest';
import { stepDayFault, type KnownOfLetter } from '#lib/model/step-day.ts';

const KNOWN: KnownOfLetter = {
  today: '2026-03-20',
  letter: { created: '2026-03-05T12:00:00Z' },
  consented: '2026-03-02T10:15:00+03:00',
  steps: [],
};
const SENT = { kind: 'sent', day: '2026-03-06' } as const;

test.each([
  ['sent', '2026-03-05', [], undefined],
  ['sent', '2026-03-20', [], undefined],
  ['sent', '2026-03-21', [], 'future'],
  ['sent', '2026-03-04', [], 'before-letter'],
  ['sent', '2026-03-01', [], 'before-consent'],
  ['sent', '', [], 'no-day'],
  ['sent', '0001-01-01', [], 'no-day'],
  ['sent', '2026-02-30', [], 'no-day'],
  ['delivered', '2026-03-06', [SENT], undefined],
  ['delivered', '2026-03-05', [SENT], 'before-sent'],
  ['answered', '2026-03-05', [SENT], 'before-sent'],
  ['extended', '2026-03-05', [SENT], 'before-sent'],
  ['closed', '2026-03-05', [SENT], 'before-sent'],
  ['answered', '2026-03-12', [SENT, { kind: 'delivered', day: '2026-03-14' }], undefined],
  ['sent', '2026-03-10', [{ kind: 'delivered', day: '2026-03-09' }], 'after-answer'],
  // Times of early versions may say of no day.
  ['delivered', '2026-03-06', [{ kind: 'sent', day: '' }], undefined],
] as const)('%s on «%s» after %j: %s', (kind, day, steps, fault) => {
  expect(stepDayFault({ kind, day }, { ...KNOWN, steps })).toBe(fault);
});

test('where nothing is known of consent and letter, only the calendar speaks', () => {
  const known = { today: '2026-03-20', letter: { created: 'some day' }, steps: [] };
  expect(stepDayFault({ kind: 'sent', day: '1999-12-31' }, known)).toBeUndefined();
});

test('a letter drafted late in the evening may have been sent that day, wherever the person is now', () => {
  const late = { ...KNOWN, letter: { created: '2026-03-05T23:30:00Z' } };
  expect(stepDayFault({ kind: 'sent', day: '2026-03-05' }, late)).toBeUndefined();
  const dayOnly = { ...KNOWN, letter: { created: '2026-03-05' } };
  expect(stepDayFault({ kind: 'sent', day: '2026-03-05' }, dayOnly)).toBeUndefined();
});

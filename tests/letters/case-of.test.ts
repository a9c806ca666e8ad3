import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOf } from '#lib/letters/case-of.ts';
import { caseDue } from '#lib/letters/case-due.ts';
import { receivedDay } from '#lib/letters/received-day.ts';
import { overdueFrom, type CaseStep } from '#lib/model/case.ts';
import { daysAfter, isRealDay } from '#lib/model/day.ts';
import type { Letter, RequestKind } from '#lib/model/letter.ts';
import type { Regime } from '#lib/model/regime.ts';

const letter = (regime: Regime = 'ru', kind: RequestKind = 'withdraw-and-stop'): Letter => ({
  id: 'l',
  consentId: 'c',
  created: '2026-11-19T08:00:00Z',
  regime,
  kind,
  addressee: { name: 'ООО «Лавка»', email: 'data@lavka.example', postal: '' },
  subject: 'Отзыв',
  body: 'Отзываю.',
});
const sent = (day: string, channel: 'email' | 'post' | 'in-person' = 'email'): CaseStep => ({
  id: `sent ${day}`,
  letterId: 'l',
  kind: 'sent',
  day,
  channel,
});
const delivered = (day: string): CaseStep => ({
  id: `delivered ${day}`,
  letterId: 'l',
  kind: 'delivered',
  day,
});
const extended = (day: string): CaseStep => ({ id: `extended ${day}`, letterId: 'l', kind: 'extended', day });
const answered = (outcome: 'done' | 'partly' | 'refused' | 'unclear', day = '2026-11-25'): CaseStep => ({
  id: `answered ${day}`,
  letterId: 'l',
  kind: 'answered',
  day,
  outcome,
  text: '',
});
const closed = (how: 'done' | 'given-up'): CaseStep => ({
  id: how,
  letterId: 'l',
  kind: 'closed',
  day: '2026-12-01',
  how,
});

const due = (steps: readonly CaseStep[], of = letter()) => caseOf({ letter: of, steps }, '').due;

describe('the day by which an answer is due', () => {
  test.each([
    ['a Friday, ten working days', 'ru', 'withdraw-and-stop', '2026-11-20', '2026-12-04'],
    ['a Saturday counts from Monday', 'ru', 'stop', '2026-11-21', '2026-12-04'],
    ['a Sunday counts from Monday', 'ru', 'stop', '2026-11-22', '2026-12-04'],
    ['thirty days that end on a Sunday', 'ru', 'withdraw', '2026-11-20', '2026-12-21'],
    ['over the May holidays', 'ru', 'access', '2026-04-29', '2026-05-15'],
    ['over the new year', 'ru', 'stop', '2026-12-21', '2027-01-13'],
    ['the day before the holidays', 'ru', 'stop', '2026-12-30', '2027-01-22'],
    ['a month', 'eu', 'withdraw', '2026-11-20', '2026-12-21'],
    ['a month with no such date', 'eu', 'access', '2027-01-31', '2027-03-01'],
    ['fifteen working days', 'kz', 'withdraw', '2026-11-20', '2026-12-11'],
    ['fifteen days', 'by', 'withdraw', '2026-11-20', '2026-12-05'],
    ['forty-five days', 'us-ca', 'erase', '2026-11-20', '2027-01-04'],
  ] as const)('%s (%s, %s) from %s: %s', (_, regime, kind, received, expected) => {
    expect(due([sent('2026-01-01', 'post'), delivered(received)], letter(regime, kind))).toMatchObject({
      day: expected,
      received,
      isReceiptGuessed: false,
    });
  });

  test('is the end of the term that ends first, and says which', () => {
    const found = due([sent('2026-11-20', 'in-person')]);
    expect(found).toMatchObject({ day: '2026-12-04', term: { n: 10, basis: '152-ФЗ 21(5.1)' } });
  });

  test('is counted from a guess as long as nobody knows of the delivery, and says so', () => {
    expect(due([sent('2026-11-20')])).toMatchObject({ received: '2026-11-20', isReceiptGuessed: true });
    expect(due([sent('2026-11-20', 'post')])).toMatchObject({
      received: '2026-12-04',
      isReceiptGuessed: true,
      day: '2026-12-18',
    });
    expect(due([sent('2026-11-20', 'in-person')])).toMatchObject({ isReceiptGuessed: false });
    expect(due([sent('2026-11-20', 'post'), delivered('2026-11-24')])).toMatchObject({
      received: '2026-11-24',
      isReceiptGuessed: false,
    });
  });

  test('is none where no term is known, and where nobody knows when the letter was sent', () => {
    expect(due([sent('2026-11-20')], letter('plain', 'withdraw'))).toBeUndefined();
    expect(due([sent('2026-11-20')], { ...letter(), terms: [] })).toBeUndefined();
    expect(due([sent('')])).toBeUndefined();
    expect(due([])).toBeUndefined();
  });

  test('an early version wrote it down: that holds where the letter has no term', () => {
    const steps = [sent('2026-11-20')];
    const said = (of: Letter) => caseOf({ letter: of, steps, dueSaid: '2026-11-30' }, '').due?.day;
    expect(said(letter('plain', 'withdraw'))).toBe('2026-11-30');
    expect(said(letter())).toBe('2026-12-04');
  });

  test('a letter keeps the terms it was written with', () => {
    const terms = [{ n: 3, unit: 'working-day', basis: 'law' }] as const;
    expect(due([sent('2026-11-20')], { ...letter(), terms })?.day).toBe('2026-11-25');
  });
});

describe('a notice that it takes longer', () => {
  const received = [sent('2026-11-20'), delivered('2026-11-20')];

  test.each([
    ['in time', 'ru', 'withdraw-and-stop', '2026-11-30', '2026-12-11', 'counted'],
    ['on the last day', 'ru', 'withdraw-and-stop', '2026-12-04', '2026-12-11', 'counted'],
    ['a day late', 'ru', 'withdraw-and-stop', '2026-12-05', '2026-12-04', 'too-late'],
    ['of a term that is not prolonged', 'ru', 'withdraw', '2026-11-30', '2026-12-21', 'unknown-to-law'],
    ['of a month, by two', 'eu', 'erase', '2026-12-10', '2027-02-22', 'counted'],
    ['of forty-five days, by as many', 'us-ca', 'erase', '2026-12-10', '2027-02-18', 'counted'],
    ['to a law that knows none', 'kz', 'withdraw', '2026-11-30', '2026-12-11', 'unknown-to-law'],
  ] as const)('%s (%s, %s, %s): %s, %s', (_, regime, kind, day, expected, extension) => {
    expect(due([...received, extended(day)], letter(regime, kind))).toMatchObject({
      day: expected,
      extension,
    });
  });

  test('another term of the same letter still ends when it ends', () => {
    const terms = [
      { n: 10, unit: 'working-day', basis: 'short', extension: { n: 50, unit: 'working-day' } },
      { n: 30, unit: 'calendar-day', basis: 'long' },
    ] as const;
    expect(due([...received, extended('2026-11-30')], { ...letter(), terms })).toMatchObject({
      day: '2026-12-21',
      term: { basis: 'long' },
      extension: 'counted',
    });
  });
});

describe('how a case stands', () => {
  const state = (steps: readonly CaseStep[], today = '2026-11-26') =>
    caseOf({ letter: letter(), steps }, today).state;

  test.each([
    ['nothing', [], 'draft'],
    ['sent', [sent('2026-11-20')], 'sent'],
    ['delivered', [sent('2026-11-20'), delivered('2026-11-21')], 'delivered'],
    ['delivered, as far as the log knows', [delivered('2026-11-21')], 'delivered'],
    ['done', [sent('2026-11-20'), answered('done')], 'done'],
    ['refused', [sent('2026-11-20'), answered('refused')], 'refused'],
    ['partly', [sent('2026-11-20'), answered('partly')], 'answered'],
    ['unclear', [sent('2026-11-20'), answered('unclear')], 'answered'],
    ['refused, then done', [sent('2026-11-20'), answered('refused'), answered('done', '2026-11-26')], 'done'],
    ['answered, but that it was sent was taken back', [answered('done')], 'draft'],
    ['given up', [sent('2026-11-20'), closed('given-up')], 'given-up'],
    [
      'closed, and then an answer came',
      [sent('2026-11-20'), closed('given-up'), answered('refused')],
      'refused',
    ],
    [
      'delivered after the answer was noted',
      [sent('2026-11-20'), answered('refused'), delivered('2026-11-21')],
      'refused',
    ],
  ] as const)('%s', (_, steps, expected) => {
    expect(state(steps)).toBe(expected);
  });

  test('is overdue after the last day and a day of grace, not before', () => {
    const steps = [sent('2026-11-20')];
    const days = ['2026-12-04', '2026-12-05', '2026-12-06', '2027-12-06', ''];
    expect(days.map((today) => state(steps, today))).toEqual(['sent', 'sent', 'overdue', 'overdue', 'sent']);
  });

  test('an answer is never overdue, and neither is what was given up', () => {
    expect(state([sent('2026-11-20'), answered('unclear')], '2027-11-20')).toBe('answered');
    expect(state([sent('2026-11-20'), closed('given-up')], '2027-11-20')).toBe('given-up');
  });

  test('what was noted is told by day, whatever the order of noting', () => {
    const found = caseOf(
      { letter: letter(), steps: [answered('done'), delivered('2026-11-21'), sent('2026-11-20')] },
      '',
    );
    expect(found.steps.map(({ kind }) => kind)).toEqual(['sent', 'delivered', 'answered']);
  });
});

test.each([
  [[], '2026-11-20', ['send']],
  [[sent('2026-11-20')], '2026-11-20', ['wait']],
  [[sent('2026-11-20')], '2026-12-20', ['remind', 'complain']],
  [[sent('2026-11-20'), answered('refused')], '2026-12-20', ['object', 'complain']],
  [[sent('2026-11-20'), answered('partly')], '2026-12-20', ['object', 'complain']],
  [[sent('2026-11-20'), answered('unclear')], '2026-12-20', ['remind', 'complain']],
  [[sent('2026-11-20'), answered('done')], '2026-12-20', []],
  [[sent('2026-11-20'), closed('given-up')], '2026-12-20', []],
] as const)('what comes next, case %#', (steps, today, expected) => {
  expect(caseOf({ letter: letter(), steps }, today).next).toEqual(expected);
});

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const regime = fc.constantFrom<Regime>('ru', 'kz', 'by', 'ua', 'eu', 'uk', 'ch', 'us-ca');

test('under every law, on every day: due after receipt, never earlier for a notice, overdue from two days on', () => {
  fc.assert(
    fc.property(day, regime, fc.integer({ min: 0, max: 90 }), (received, of, later) => {
      const receipt = { day: received, isGuessed: false };
      const terms = [
        { n: 10, unit: 'working-day', basis: '', extension: { n: 5, unit: 'working-day' } },
      ] as const;
      const usual = caseDue(terms, receipt, of)?.day ?? '';
      const longer = caseDue(terms, receipt, of, daysAfter(received, later))?.day ?? '';
      expect(usual > received).toBe(true);
      expect(longer >= usual).toBe(true);
      expect(overdueFrom(usual)).toBe(daysAfter(usual, 2));
    }),
  );
});

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['2026-13-01', false],
  ['1812-09-07', false],
  ['2026-11-2', false],
  ['2026-11-20T10:00', false],
  ['', false],
])('%j is a day: %s', (text, expected) => {
  expect(isRealDay(text)).toBe(expected);
});

test('nothing was received where nothing was sent', () => {
  expect(receivedDay(undefined, undefined)).toBeUndefined();
  expect(receivedDay({ day: '', channel: 'post' }, undefined)).toBeUndefined();
  expect(receivedDay(undefined, '2026-11-20')).toEqual({ day: '2026-11-20', isGuessed: false });
});

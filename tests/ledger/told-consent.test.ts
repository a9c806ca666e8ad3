import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { consentShape } from '#lib/ledger/consent-shape.ts';
import { corrected } from '#lib/ledger/corrected.ts';
import { correctable, correctionOf, isSameMoment } from '#lib/ledger/correction-of.ts';
import { toldConsent } from '#lib/ledger/told-consent.ts';
import { typedAddress } from '#lib/ledger/typed-address.ts';
import { wallClock, zonedIso } from '#lib/ledger/zoned-iso.ts';
import { nothingTold } from '#lib/model/nothing-told.ts';
import type { Told } from '#lib/model/told.ts';

const known = { id: 'by-hand-1', zone: 'Europe/Moscow', now: '2026-03-05T12:00:00Z' };
const TOLD: Told = {
  operator: ' ООО «Клиника» ',
  site: '',
  day: '2026-03-02',
  clock: '10:15',
  way: 'paper',
  words: 'Согласен на обработку данных о здоровье',
  covers: ['processing', 'special'],
  policy: '',
  note: '',
};
const record = (change: Partial<Told> = {}) => {
  const told = toldConsent({ ...TOLD, ...change }, known, []);
  if (!told.ok) throw new Error(told.error.join());
  return told.value;
};

describe('zonedIso', () => {
  test.each([
    ['2026-03-02', '10:15', 'Europe/Moscow', '2026-03-02T10:15:00+03:00'],
    ['2026-03-02', '00:00', 'America/St_Johns', '2026-03-02T00:00:00-03:30'],
    ['2026-07-01', '23:59', 'Europe/Berlin', '2026-07-01T23:59:00+02:00'],
    ['2026-01-01', '23:59', 'Europe/Berlin', '2026-01-01T23:59:00+01:00'],
    ['2026-03-02', '', 'Asia/Almaty', '2026-03-02'],
    ['2026-03-02', '12:00', 'UTC', '2026-03-02T12:00:00+00:00'],
  ])('%s %s in %s is %s', (day, clock, zone, iso) => {
    expect(zonedIso(day, clock, zone)).toBe(iso);
  });

  test.each([
    ['2026-02-30', ''],
    ['2026-13-01', '10:00'],
    ['', '10:00'],
    ['2026-03-02', '25:00'],
    ['2026-03-02', '7:5'],
    ['2.3.2026', ''],
  ])('there is no “%s” “%s”', (day, clock) => {
    expect(zonedIso(day, clock, 'Europe/Moscow')).toBeUndefined();
  });

  test('a form shows what was entered in it', () => {
    const zone = fc.constantFrom('Europe/Moscow', 'Asia/Almaty', 'America/New_York', 'Asia/Kathmandu', 'UTC');
    const minutes = fc.integer({ min: 0, max: 30 * 365 * 24 * 60 });
    fc.assert(
      fc.property(zone, minutes, (place, n) => {
        const time = new Date(Date.UTC(2000, 0, 1) + n * 60_000).toISOString();
        const { day, clock } = wallClock(time, place);
        const again = zonedIso(day, clock, place) ?? '';
        expect(wallClock(again, place)).toEqual({ day, clock });
        // Only the hour that a change of clocks repeats has two moments by one name.
        expect([0, 3_600_000]).toContain(Math.abs(Date.parse(again) - Date.parse(time)));
      }),
    );
  });
});

test.each([
  ['shop.ru', { site: 'shop.ru', url: 'https://shop.ru/', isWholeSite: true }],
  [' https://Shop.ru ', { site: 'shop.ru', url: 'https://shop.ru/', isWholeSite: true }],
  [
    'пример.рф/заказ?token=1#x',
    {
      site: 'пример.рф',
      url: 'https://xn--e1afmkfd.xn--p1ai/%D0%B7%D0%B0%D0%BA%D0%B0%D0%B7',
      isWholeSite: false,
    },
  ],
  [
    'http://user:pass@shop.ru:8080/a',
    { site: 'shop.ru:8080', url: 'http://shop.ru:8080/a', isWholeSite: false },
  ],
  ['javascript:alert(1)', undefined],
  ['javascript://shop.ru/%0aalert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['два слова', undefined],
  ['магазин', undefined],
  ['', undefined],
])('“%s” as an address', (typed, place) => {
  expect(typedAddress(typed)).toEqual(place);
});

describe('an entry by hand', () => {
  test('claims nothing of a page, a box or a press', () => {
    const consent = record();
    expect(v.is(consentShape, consent)).toBe(true);
    expect(consent).toMatchObject({
      time: '2026-03-02T10:15:00+03:00',
      certainty: 'told',
      decision: 'given',
      ticked: null,
      caption: '',
      site: '',
      page: { url: '', title: '' },
      fieldKinds: [],
      documents: [],
      entered: { way: 'paper', operator: 'ООО «Клиника»', evidence: [], noted: known.now },
    });
  });

  test('presumes nothing of what was agreed to', () => {
    const { covers, words, operator } = nothingTold('2026-03-05');
    expect({ covers, words, operator }).toEqual({ covers: [], words: '', operator: '' });
    const untold = record({ ...nothingTold('2026-03-05'), operator: 'Клиника' });
    expect(v.is(consentShape, untold)).toBe(true);
    expect(untold.control.covers).toEqual([]);
  });

  test('of a site, with the page and the document where they were named', () => {
    expect(record({ site: 'klinika.ru', way: 'site', policy: 'klinika.ru/policy.pdf?v=2' })).toMatchObject({
      site: 'klinika.ru',
      page: { url: '' },
      documents: [{ href: 'https://klinika.ru/policy.pdf', text: '' }],
    });
    expect(record({ site: 'https://klinika.ru/zapis?x=1' }).page.url).toBe('https://klinika.ru/zapis');
  });

  test('every field that cannot be taken is named', () => {
    const told = { ...TOLD, operator: ' ', site: 'два слова', day: '2027-01-01', policy: 'нет' };
    expect(toldConsent(told, known, [])).toEqual({
      ok: false,
      error: ['operator', 'site', 'day', 'policy'],
    });
    expect(toldConsent({ ...TOLD, clock: '99:00' }, known, [])).toEqual({ ok: false, error: ['clock'] });
  });

  test('of today, also where tomorrow has begun already', () => {
    expect(record({ day: '2026-03-05', clock: '' }).time).toBe('2026-03-05');
    const late = { ...known, now: '2026-03-05T13:00:00Z', zone: 'Pacific/Auckland' };
    expect(toldConsent({ ...TOLD, day: '2026-03-06', clock: '' }, late, []).ok).toBe(true);
    expect(toldConsent({ ...TOLD, day: '2026-03-05', clock: '16:00' }, known, []).ok).toBe(false);
    expect(toldConsent({ ...TOLD, day: '2026-03-06', clock: '' }, known, []).ok).toBe(false);
  });

  test.each(['0001-01-01', '0202-03-02', '1899-12-31', '2026-02-30', ''])('not of the day «%s»', (day) => {
    for (const clock of ['', '10:15'])
      expect(toldConsent({ ...TOLD, day, clock }, known, [])).toEqual({ ok: false, error: ['day'] });
  });

  test('whatever is typed, it is a record in good shape or a named field', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, text, (operator, site, policy, words) => {
        const told = toldConsent({ ...TOLD, operator, site, policy, words }, known, []);
        if (told.ok) expect(v.is(consentShape, told.value)).toBe(true);
        else expect(told.error).not.toEqual([]);
      }),
    );
  });
});

describe('putting an entry right', () => {
  test('only what was changed is said, and said so the record is as the form was', () => {
    const consent = record();
    const form = { ...correctable(consent), operator: 'Клиника № 2', covers: ['processing'] as const };
    const change = correctionOf(consent, form, consent.time);
    expect(change).toEqual({ operator: 'Клиника № 2', covers: ['processing'] });
    const after = corrected(consent, { change: change ?? {} });
    expect(correctable(after)).toEqual(form);
    expect(after.control.label).toBe(consent.control.label);
  });

  test('a form that was left as it was changes nothing, seconds included', () => {
    const consent = { ...record(), time: '2026-03-02T10:15:42+03:00' };
    expect(
      correctionOf(consent, { ...correctable(consent), covers: ['special', 'processing'] }, '2026'),
    ).toBeUndefined();
  });

  test('a moment that was left alone is not the form’s to complain of, whatever it is', () => {
    const consent = { ...record(), time: '0001-01-01' };
    const form = correctable(consent);
    expect(isSameMoment(form, consent)).toBe(true);
    expect(isSameMoment({ ...form, clock: '10:15' }, consent)).toBe(false);
  });

  test('what was seen on a page is not put right', () => {
    const { entered, ...seen } = record();
    expect(entered).toBeDefined();
    expect(corrected(seen, { change: { label: 'другое' } })).toBe(seen);
  });
});

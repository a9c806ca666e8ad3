import { expect, test } from 'vitest';
import { writeLetter } from '#lib/letters/write-letter.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { Consent } from '#lib/model/consent.ts';
import { hostile } from './texts/hostile.ts';
import { requestsFor } from './texts/requests.ts';

const SORT = { regime: 'ru', kind: 'withdraw', language: 'ru' } as const;
const request = requestsFor(SORT)['several-consents'];
if (!request || !isRecorded(request.about)) throw new Error('several consents are on record');
const { about, also = [] } = request;

const points = (body: string): string[] => body.split('\n').filter((line) => /^\d+\) /.test(line));
const written = (all: readonly Consent[]): string => {
  const [first, ...others] = all;
  if (!first) throw new Error('no consent');
  const letter = writeLetter({ ...request, about: first, also: others });
  if (!letter.ok) throw new Error(letter.error.join());
  return letter.value.body;
};

test('each is a point of its own, the oldest first, whichever the letter was drafted for', () => {
  const order = ['4 марта 2025 года', '18 ноября 2026 года', '19 ноября 2026 года'];
  const days = (body: string) => points(body).map((point) => order.find((day) => point.includes(day)));
  expect(days(written([about, ...also]))).toEqual(order);
  expect(days(written([...also.toReversed(), about]))).toEqual(order);
});

test('strings of a page break out of no point', () => {
  const evil = hostile({ ...request, also: [] }).about;
  if (!isRecorded(evil)) throw new Error('strings break out of a record');
  const body = written([about, { ...evil, id: 'evil' }, { ...evil, id: 'worse' }]);
  expect(points(body)).toHaveLength(3);
  expect(body).not.toMatch(/^Bcc|^7\. |[\u202A-\u202E\p{Cs}]|[^\P{Cc}\n]/mu);
});

test('a letter that would take back a refusal is a mistake', () => {
  expect(() => written([about, { ...about, id: 'no', decision: 'refused' }])).toThrow('no consent was given');
});

import { describe, expect, test } from 'vitest';
import { kindsOf, languagesOf, nextKindsOf } from '#lib/letters/offered.ts';
import { writeLetter } from '#lib/letters/write-letter.ts';
import { WAYS, type Consent, type Way } from '#lib/model/consent.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { LetterRequest } from '#lib/model/letter.ts';
import { REGIMES } from '#lib/model/regime.ts';
import { requestsFor, type Sort } from './texts/requests.ts';

const sorts: Sort[] = REGIMES.flatMap((regime) =>
  languagesOf(regime).flatMap((language) =>
    [...kindsOf(regime), ...nextKindsOf(regime, language)].map((kind) => ({ regime, kind, language })),
  ),
);

/** The record of an entry made by hand: nothing of a page is known. */
function told(request: LetterRequest, way: Way, site = ''): LetterRequest {
  const { about: consent } = request;
  if (!isRecorded(consent)) throw new Error('no record');
  const entered: Consent = {
    ...consent,
    ...{ site, ticked: null, caption: '', certainty: 'told', fieldKinds: [], documents: [] },
    time: '2026-03-02',
    page: { url: '', title: '' },
    control: { ...consent.control, kind: 'button', preticked: false, frame: '' },
    entered: { way, operator: 'Klinika', evidence: [] },
  };
  return { ...request, about: entered, addressee: { ...request.addressee, name: '' } };
}

const bodyOf = (request: LetterRequest): string => {
  const written = writeLetter(request);
  if (!written.ok) throw new Error(`missing: ${written.error.join(', ')}`);
  return written.value.body;
};
const request = (sort: Sort): LetterRequest => {
  const known = requestsFor(sort)['everything-known'];
  if (!known) throw new Error('no record');
  return known;
};

describe.each(sorts)('$regime $kind $language', (sort) => {
  test.each(WAYS)('a consent given %s is cited without blanks', (way) => {
    for (const site of ['', 'klinika.example']) {
      const body = bodyOf(told(request(sort), way, site));
      expect(body).toContain('Klinika');
      expect(body).not.toMatch(/ {2}| [,.)]|\(\s*\)|undefined|,,/);
    }
  });
});

test.each<[Way, string]>([
  ['paper', 'на бумаге мной было дано согласие'],
  ['phone', 'по телефону мной было дано согласие'],
  ['in-person', 'при личном обращении мной было дано согласие'],
  ['app', 'в мобильном приложении мной было дано согласие'],
  ['site', 'на сайте klinika.example мной было дано согласие'],
])('%s in words', (way, words) => {
  const sort = { regime: 'ru', kind: 'withdraw', language: 'ru' } as const;
  const body = bodyOf(told(request(sort), way, way === 'site' ? 'klinika.example' : ''));
  expect(body).toContain(words);
  expect(body).toMatch(/^2 марта 2026/m);
});

test('lines of the words that were typed stay apart, those of a page are one', () => {
  const seen = request({ regime: 'ru', kind: 'withdraw', language: 'ru' });
  if (!isRecorded(seen.about)) throw new Error('no record');
  const label = 'Даю согласие\r\n\r\n  на обработку\nмоих данных.\n';
  const lined = { ...seen, about: { ...seen.about, control: { ...seen.about.control, label } } };
  expect(bodyOf(told(lined, 'paper'))).toContain('«Даю согласие / на обработку / моих данных»');
  expect(bodyOf(lined)).toContain('«Даю согласие на обработку моих данных»');
});

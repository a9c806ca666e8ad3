import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { aroundLetter } from '#lib/letters/around-letter.ts';
import { authorityRecord } from '#lib/letters/authorities/authority.ts';
import { authoritiesOf, authorityAt } from '#lib/letters/authorities/authorities-of.ts';
import { EUROPE } from '#lib/letters/authorities/europe.ts';
import { GERMANY } from '#lib/letters/authorities/germany.ts';
import { languagesOf, nextKindsOf } from '#lib/letters/offered.ts';
import { REGIMES } from '#lib/model/regime.ts';

const ALL = [...EUROPE, ...GERMANY];

test.each(ALL.map((record) => [record.id, record] as const))('%s fits the schema', (_, record) => {
  expect(v.safeParse(authorityRecord, record).issues).toBeUndefined();
  expect(record.confidence).not.toBe('memory');
});

test('every country of the European Economic Area has one, Germany one for each state', () => {
  const area = 'at be bg cy cz dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk';
  expect(EUROPE.map(({ id }) => id).sort()).toEqual(area.split(' '));
  expect(new Set(GERMANY.map(({ place }) => place)).size).toBe(16);
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

describe('the authority of a place', () => {
  test.each([
    ['eu', 'fr', 'cnil.fr'],
    ['eu', 'de-be', 'datenschutz-berlin.de'],
    ['ru', 'com', 'rkn.gov.ru'],
    ['uk', '', 'ico.org.uk'],
  ] as const)('%s, %s: %s', (regime, place, web) => {
    expect(authorityAt(regime, [place])?.web).toContain(web);
  });

  test('the country that is named counts before the zone, also where it has several', () => {
    expect(authorityAt('eu', ['de', 'at'])).toBeUndefined();
    expect(authorityAt('eu', ['us', 'at'])?.id).toBe('at');
  });

  test.each([
    ['eu', 'de'],
    ['eu', 'com'],
    ['eu', 'constructor'],
    ['ch', 'ch'],
    ['plain', 'uz'],
  ] as const)('%s, %j: the person is asked', (regime, place) => {
    expect(authorityAt(regime, [place])).toBeUndefined();
  });
});

test('a complaint is offered exactly where there is somebody who takes it', () => {
  for (const regime of REGIMES) {
    const [language = 'en'] = languagesOf(regime);
    const offered = nextKindsOf(regime, language).includes('complaint');
    expect(offered, regime).toBe(authoritiesOf(regime).length > 0);
  }
});

test('Roskomnadzor takes no e-mail, and none is known of anyone', () => {
  expect(authoritiesOf('ru')[0]?.ways).not.toContain('email');
  for (const regime of REGIMES) {
    for (const { email, postal } of authoritiesOf(regime)) expect(email + postal).toBe('');
  }
});

test('what was not seen is not said of a law', () => {
  expect(aroundLetter('ru').mayKeep).toEqual([{ what: 'other-grounds', norm: '9(2), 6(1), 10(2), 11(2)' }]);
  expect(aroundLetter('ru').channels.map(({ by }) => by)).toEqual(['signed-email', 'email']);
  expect(aroundLetter('plain')).toEqual({ mayKeep: [], channels: [] });
});

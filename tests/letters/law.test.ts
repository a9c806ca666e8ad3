import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { citableLaw } from '#lib/letters/law/citable.ts';
import { lawSchema, type Law } from '#lib/letters/law/law.ts';
import { LAWS } from '#lib/letters/law/laws.ts';
import {
  isSecondLanguage,
  kindOffered,
  kindsOf,
  languageOffered,
  languagesOf,
} from '#lib/letters/offered.ts';
import { REGIMES } from '#lib/model/regime.ts';

const FILES: Readonly<Record<string, Record<string, Law>>> = import.meta.glob(
  ['/lib/letters/law/*.ts', '!/lib/letters/law/{law,laws,citable}.ts'],
  { eager: true },
);
const laws = Object.values(FILES).flatMap((file) => Object.values(file));
const named = laws.map((law) => [law.regime, law] as const);

test('one file per regime', () => {
  expect(laws.map(({ regime }) => regime).sort()).toEqual([...REGIMES].sort());
  expect(new Set(laws.map(({ slug }) => slug)).size).toBe(laws.length);
});

describe.each(named)('the law of %s as data', (regime, law) => {
  test('fits the schema', () => {
    expect(v.safeParse(lawSchema, law).issues).toBeUndefined();
  });

  test('its kinds rest on norms and terms that it has, its terms on norms', () => {
    const kinds = Object.values(law.kinds);
    expect(Object.keys(law.norms)).toEqual(expect.arrayContaining(kinds.flatMap(({ norms }) => norms)));
    expect(Object.keys(law.terms)).toEqual(expect.arrayContaining(kinds.flatMap(({ terms }) => terms)));
    expect(Object.keys(law.norms)).toEqual(
      expect.arrayContaining(Object.values(law.terms).map(({ norm }) => norm)),
    );
  });

  test('nothing that was not seen comes through to the letters', () => {
    const unseen = Object.keys(law.norms).filter((key) => law.norms[key]?.confidence === 'memory');
    const { norms, terms } = LAWS[regime];
    expect([...norms.keys()]).toEqual(Object.keys(law.norms).filter((key) => !unseen.includes(key)));
    for (const { confidence, norm } of terms.values()) {
      expect(confidence).not.toBe('memory');
      expect(unseen).not.toContain(norm);
    }
  });
});

test('a term is no surer than the norm that sets it', () => {
  const [law] = laws;
  if (!law) throw new Error('no laws');
  const unsure = citableLaw({
    ...law,
    norms: { a: { gives: 'x', confidence: 'memory', source: 'not seen' } },
    terms: { one: { n: 1, unit: 'month', from: 'receipt', norm: 'a', confidence: 'law' } },
  });
  expect(unsure.terms.size).toBe(0);
  expect(unsure.termNames).toEqual(['one']);
});

test.each([
  { regime: 'x' },
  { checked: 'yesterday' },
  { terms: { a: { n: 0, unit: 'month', from: 'receipt', norm: 'a', confidence: 'law' } } },
  { terms: { a: { n: 1, unit: 'week', from: 'receipt', norm: 'a', confidence: 'law' } } },
  { terms: { a: { n: 1, unit: 'month', from: 'birth', norm: 'a', confidence: 'law' } } },
  { norms: { a: { gives: 'x', confidence: 'surely', source: 'x' } } },
  { kinds: { bribe: { norms: [], terms: [] } } },
  { languages: [] },
  { extra: 1 },
])('the schema refuses %j', (change) => {
  expect(v.is(lawSchema, { ...laws[0], ...change })).toBe(false);
});

describe('what is offered', () => {
  test.each([
    ['ru', 'portability'],
    ['kz', 'portability'],
    ['kz', 'stop'],
    ['by', 'restrict'],
    ['ch', 'object-automated'],
    ['us-ca', 'restrict'],
    ['plain', 'erase'],
    ['eu', 'end-publication'],
    ['eu', 'withdraw-and-stop'],
  ] as const)('the law of %s knows no %s', (regime, kind) => {
    expect(kindsOf(regime)).not.toContain(kind);
  });

  test.each([
    ['ru', 'withdraw-and-stop', 'withdraw-and-stop'],
    ['eu', 'withdraw-and-stop', 'withdraw'],
    ['kz', 'portability', 'withdraw'],
    ['eu', 'portability', 'portability'],
    ['plain', 'access', 'withdraw'],
  ] as const)('under %s, who wants %s gets %s', (regime, wanted, kind) => {
    expect(kindOffered(regime, wanted)).toBe(kind);
  });

  test('a withdrawal is the usual letter of every law', () => {
    for (const regime of REGIMES) expect(kindsOf(regime)[0]).toMatch(/^withdraw/);
  });

  test('a language without letters gives the usual one', () => {
    expect(languageOffered('ru', 'de')).toBe('ru');
    expect(languageOffered('eu', 'de')).toBe('de');
    expect(languagesOf('ua')).toEqual(['uk', 'en']);
    expect(isSecondLanguage('ua', 'en')).toBe(true);
    expect(isSecondLanguage('ua', 'uk')).toBe(false);
    expect(isSecondLanguage('eu', 'en')).toBe(false);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/catalogues.ts';
import { claimName, countryName, factValues, languageName, ownLanguageName } from '#lib/i18n/names.ts';
import { useLanguage } from '#lib/i18n/t.ts';
import { CLAIM_IDS, type ClaimGroup } from '#lib/model/taxonomy.ts';

afterEach(() => useLanguage('en'));

describe('names', () => {
  it.each(LANGUAGES)('names everything a summary can claim in %s', (language) => {
    useLanguage(language);
    for (const group of Object.keys(CLAIM_IDS) as ClaimGroup[]) {
      for (const id of CLAIM_IDS[group]) expect(claimName({ group, id })).toMatch(/^\p{L}/u);
    }
  });

  it('puts the values of facts into words', () => {
    useLanguage('ru');
    expect(factValues('retention', { value: ['fixed: 5 years', 'until-withdrawal'] })).toEqual([
      '5 лет',
      'до отзыва согласия',
    ]);
    expect(factValues('effective-date', { value: '2024-04-01' })).toEqual(['1 апреля 2024 г.']);
    expect(factValues('governing-law', { value: ['RU', 'KZ'] })).toEqual(['Россия', 'Казахстан']);
    expect(factValues('withdrawal-channels', { value: ['email'] })).toEqual(['по электронной почте']);
  });

  it('shows a value that it does not know as it is', () => {
    expect(factValues('retention', { value: ['fixed: three winters'] })).toEqual(['three winters']);
    expect(factValues('effective-date', { value: 'spring' })).toEqual(['spring']);
    expect(factValues('rights', { value: ['constructor'] })).toEqual(['constructor']);
    expect(countryName('Atlantis')).toBe('Atlantis');
  });

  it('calls a language by its own name', () => {
    useLanguage('ru');
    expect(languageName('uk')).toBe('украинский');
    expect(LANGUAGES.map(ownLanguageName)).toEqual(['English', 'Русский']);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage } from '#lib/i18n/languages.ts';
import { t, useLanguage } from '#lib/i18n/t.ts';

afterEach(() => useLanguage('en'));

describe('t', () => {
  it.each([
    [1, '1 получатель'],
    [2, '2 получателя'],
    [5, '5 получателей'],
    [11, '11 получателей'],
    [21, '21 получатель'],
    [104, '104 получателя'],
  ])('counts %i in Russian', (n, words) => {
    useLanguage('ru');
    expect(t('count.recipients', { n })).toBe(words);
  });

  it('counts in English', () => {
    expect(t('count.recipients', { n: 1 })).toBe('1 recipient');
    expect(t('count.recipients', { n: 2 })).toBe('2 recipients');
  });

  it('leaves braces and dollars inside a value alone', () => {
    expect(t('record.act.click', { caption: '{caption} $& $1' })).toBe('Pressed “{caption} $& $1”');
  });

  it('refuses a phrase whose placeholder nobody fills', () => {
    expect(() => t('record.act.click')).toThrow('{caption}');
  });
});

describe('chooseLanguage', () => {
  it.each([
    ['ru', ['en-US'], 'ru'],
    ['auto', ['ru-RU', 'en'], 'ru'],
    ['auto', ['de-DE', 'ru'], 'ru'],
    ['auto', ['de'], 'en'],
    ['auto', [], 'en'],
    ['tlh', ['ru'], 'ru'],
    ['pt-BR', ['ru'], 'pt-BR'],
    ['auto', ['pt-PT'], 'pt-BR'],
  ])('%s with %j gives %s', (choice, preferred, language) => {
    expect(chooseLanguage(choice, preferred, ['en', 'pt-BR', 'ru'])).toBe(language);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import Quotes from '#components/summary/Quotes.svelte';
import Summary from '#components/summary/Summary.svelte';
import { useLanguage } from '#lib/i18n/t.ts';
import { quote, readDocument, TEXT } from '../sample.ts';
import { markup, words } from '../words.ts';

afterEach(() => useLanguage('en'));

const shown = (document = readDocument()) =>
  words(Summary, { document, site: 'romashka.example', leadsTo: 'page', onquote: () => undefined });

describe('Summary', () => {
  it('shows each claim with its stance in words', () => {
    expect(shown()).toContain('Postal address or place of residence In certain cases only');
    expect(shown()).toContain('Advertising networks Said not to happen');
    expect(shown()).toContain('3 kinds of data');
  });

  it('says what the document does not', () => {
    expect(shown()).toContain('Operator not stated');
    expect(shown()).toMatch(/The document does not say: who is responsible how to withdraw/);
  });

  it('speaks Russian', () => {
    useLanguage('ru');
    expect(shown()).toContain('3 вида данных');
    expect(shown()).toContain('Оператор не указан');
  });

  it('renders what the document says as text', () => {
    const document = readDocument({ operator: { value: '<img src=x>', quotes: [quote('Ромашка')] } });
    const html = markup(Summary, { document, site: '<u>', leadsTo: 'page', onquote: () => undefined });
    expect(html).not.toMatch(/<img|<script|<u>/);
    expect(html).toContain('&lt;img src=x>');
  });
});

describe('Quotes', () => {
  it('marks the exact words in their surroundings', () => {
    const reading = { text: TEXT, leadsTo: 'page', onquote: () => undefined } as const;
    const html = markup(Quotes, { quotes: [quote('сетям')], reading });
    expect(html).toMatch(/<mark[^>]*>сетям<\/mark>/);
    expect(html).toContain('&lt;b>Точка');
    expect(html).toContain('Show on the page');
  });
});

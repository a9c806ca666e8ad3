import { expect, test } from 'vitest';
import { looksLikePolicy } from '#lib/background/looks-like-policy.ts';
import { isNoVersion } from '#lib/background/not-a-version.ts';
import { quoteOf, quotesOf } from '#lib/model/quote.ts';
import type { Claim, DocumentKind } from '#lib/model/summary.ts';

test.each([
  ['Политика обработки персональных данных', 'https://a.example/x', true],
  ['Главная', 'https://a.example/privacy-policy/', true],
  ['Документ', 'https://a.example/soglasie.html', true],
  ['Datenschutzerklärung', 'https://a.example/', true],
  ['Цветы с доставкой', 'https://a.example/order?ref=privacy', false],
  ['', '', false],
])('%s at %s looks like a policy: %s', (title, address, expected) => {
  expect(looksLikePolicy(title, address)).toBe(expected);
});

const NAME_AND_PHONE = 'Мы собираем имя и телефон.';
const CLAIMS: readonly Claim[] = [
  { group: 'data', id: 'name', stance: 'stated', quotes: quotesOf([quoteOf(NAME_AND_PHONE, 12, 15)]) },
  { group: 'data', id: 'phone', stance: 'stated', quotes: quotesOf([quoteOf(NAME_AND_PHONE, 18, 25)]) },
];

const reading = (kind: DocumentKind, text: string, title = '', claims: readonly Claim[] = []) => ({
  document: { title, lang: 'ru', text, blocks: [] },
  summary: { kind, confidence: 1, claims, facts: {} },
});

const OWNED = quoteOf('Публичная оферта. ООО «Чабрец» продаёт чай.', 18, 30);
const owned = (text: string) => {
  const { document, summary } = reading('other', text);
  return {
    document,
    summary: { ...summary, facts: { operator: { value: OWNED.text, quotes: quotesOf([OWNED]) } } },
  };
};

test.each([
  ['an offer of two lines', owned('Публичная оферта. ООО «Чабрец» продаёт чай.'), false],
  ['a shell that names its owner', owned('Загрузка… ООО «Чабрец»'), true],
  ['an empty shell', reading('other', 'Загрузка…'), true],
  ['a challenge', reading('other', `Checking your browser. ${'Wait. '.repeat(100)}`), true],
  ['an error page sent as success', reading('other', 'Меню. '.repeat(100), 'Страница не найдена'), true],
  ['a short policy', reading('policy', 'Мы не собираем данных.'), false],
  ['a few lines that say what is collected', reading('other', NAME_AND_PHONE, '', CLAIMS), false],
  ['a challenge that speaks of data', reading('other', `${NAME_AND_PHONE} captcha`, '', CLAIMS), true],
  ['a shell with a line on cookies', reading('other', 'Мы используем куки.', '', CLAIMS.slice(1)), true],
  ['an offer', reading('other', 'Продавец обязуется передать товар. '.repeat(30)), false],
  ['a long text that speaks of captchas', reading('other', 'Мы используем captcha. '.repeat(200)), false],
])('%s is no version: %s', (_, document, expected) => {
  expect(isNoVersion(document)).toBe(expected);
});

import { expect, test } from 'vitest';
import { contactsLink } from '#lib/documents/contacts-link.ts';

const BASE = 'https://lavka.example/policy';
const page = (links: string): string => `<!doctype html><body>${links}<p>Политика</p></body>`;

test.each([
  ['<a href="/about">О нас</a><a href="/contacts"><b>Контакты</b></a>', 'https://lavka.example/contacts'],
  ['<a href="/r">Реквизиты</a><a href="/k">Контактная информация</a>', 'https://lavka.example/k'],
  ['<a href="https://www.lavka.example/contact">Contact us</a>', 'https://www.lavka.example/contact'],
])('%s', (links, href) => {
  expect(contactsLink(page(links), BASE)).toBe(href);
});

test.each([
  '<a href="https://other.example/contacts">Контакты</a>',
  '<a href="javascript:alert(1)">Контакты</a>',
  '<a href="mailto:a@lavka.example">Контакты</a>',
  '<a>Контакты</a>',
  '<p>Контакты</p>',
  '<a href="http://[">Контакты</a>',
  `<a href="/k">Контакты ${'и много слов '.repeat(10)}</a>`,
])('no link of its own: %s', (links) => {
  expect(contactsLink(page(links), BASE)).toBeUndefined();
});

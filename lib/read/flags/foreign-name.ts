import type { PolicyDocument } from '#lib/model/document.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Claim } from '#lib/model/summary.ts';
import { emailsOf, sitesOf } from '../facts/addresses.ts';
import type { Naming } from '../facts/legal-name.ts';
import { russianLegalNamesOf } from '../facts/legal-name.ts';
import { findOperator } from '../facts/operator.ts';
import { flag } from './flag.ts';

/** The operator's own role right before a name or address: whoever stands here should be the operator. */
const OWN_ROLE =
  /(?:адрес\p{L}{0,2} оператора|почт\p{L} оператора|считает, что|права перед|ответственность|заключ\p{L}{2,6} с)\s{0,2}$/iu;
const FREE_MAIL =
  /@(?:mail|bk|list|inbox|yandex|ya|gmail|rambler|outlook|hotmail|icloud|internet|vk|tut|yahoo)\./iu;
const SHOP = /(?<!\p{L})Интернет-магазин(?= \p{Ll})/gu;
const GOODS = /(?<!\p{L})(?:товар|корзин|магазин)\p{Ll}{0,5}(?!\p{L})/giu;
const TRADE = /клиник|школ|салон|отел|ресторан|студи|центр|агентств/iu;

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Whether two writings are one name: one holds the other, or they differ by a letter or two (a slip of the pen). */
function sameName(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  if (a.includes(b) || b.includes(a)) return true;
  const shared = [...a].filter(
    (letter, at) => letter === b[at] || letter === b[at + 1] || letter === b[at - 1],
  );
  return shared.length >= Math.max(a.length, b.length) - 2;
}

const inOwnRole = (text: string, start: number): boolean =>
  OWN_ROLE.test(text.slice(Math.max(0, start - 60), start));

/** A company other than the operator in the operator's own role. */
const otherCompanies = (document: PolicyDocument, own: Naming) =>
  russianLegalNamesOf(document).filter(
    ({ core, start }) => inOwnRole(document.text, start) && !sameName(core, own.core),
  );

/** “The operator's address” at a company host that is neither the site's nor the usual one. */
function otherAddresses(document: PolicyDocument) {
  const emails = emailsOf(document).filter(({ start }) => inOwnRole(document.text, start));
  const usual = emails[0]?.value;
  const hosts = sitesOf(document).map(({ value }) => value);
  return emails.filter(({ value }) => {
    const host = value.slice(value.indexOf('@') + 1);
    return (
      value !== usual &&
      !FREE_MAIL.test(value) &&
      !hosts.some((site) => site.endsWith(host) || host.endsWith(site))
    );
  });
}

/** The shop of a template in the document of a clinic or a school that sells no goods. */
function otherTrade(text: string, own: Naming) {
  if (!TRADE.test(own.value)) return [];
  const shops = [...text.matchAll(SHOP)];
  return [...text.matchAll(GOODS)].length > shops.length + 1 ? [] : shops;
}

/** Traces of somebody else's template. A misspelling of the own name is none. */
export function foreignName(document: PolicyDocument): Claim<'flags'>[] {
  const { text } = document;
  const own = findOperator(document);
  const spans = [
    ...(own ? otherCompanies(document, own) : []),
    ...otherAddresses(document),
    ...(own
      ? otherTrade(text, own).map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
      : []),
  ];
  return spans.length > 0
    ? [
        flag(
          'foreign-name',
          spans.map(({ start, end }) => quoteOf(text, start, end)),
        ),
      ]
    : [];
}

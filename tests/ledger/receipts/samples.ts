import type { ReceiptBasis, ReceiptDocument } from '#lib/ledger/receipts/receipt-basis.ts';
import type { Consent } from '#lib/model/consent.ts';
import { quoteOf, quotesOf } from '#lib/model/quote.ts';
import type { Claim, Facts } from '#lib/model/summary.ts';
import type { Stance } from '#lib/model/taxonomy.ts';
import { consent, LINK } from '../samples.ts';

export const TEXT =
  'Имя и телефон нужны для заказа. Рассылка по согласию. Передаём курьерам. Срок: пять лет.';

const quotes = (words: string) => {
  const start = TEXT.indexOf(words);
  return quotesOf([quoteOf(TEXT, start, start + words.length)]);
};

export const recipient = (id: 'processors' | 'partners' | 'cross-border', stance: Stance): Claim => ({
  group: 'recipients',
  id,
  stance,
  quotes: quotes('Передаём курьерам'),
});

export const CLAIMS: readonly Claim[] = [
  { group: 'data', id: 'name', stance: 'stated', quotes: quotes('Имя') },
  { group: 'data', id: 'account', stance: 'stated', quotes: quotes('телефон') },
  { group: 'purposes', id: 'service', stance: 'stated', quotes: quotes('для заказа') },
  { group: 'purposes', id: 'marketing', stance: 'conditional', quotes: quotes('Рассылка') },
  recipient('processors', 'stated'),
];

const fact = (value: string | readonly string[]) => ({ value, quotes: quotes('Срок') });
export const FACTS: Facts = {
  operator: fact('ООО «Лавка»'),
  'operator-ids': fact(['7700000000']),
  'withdrawal-email': fact('data@lavka.example'),
  retention: fact('fixed: 5 years'),
  'governing-law': fact('RU'),
  rights: fact(['access', 'erase']),
};

export const policy = (claims = CLAIMS, facts: Facts = FACTS): ReceiptDocument => ({
  sha256: 'ab'.repeat(32),
  url: LINK.href,
  title: 'Политика',
  lang: 'ru',
  summary: { kind: 'policy', confidence: 1, claims, facts },
});

/** A consent with what was read behind it; without documents none was obtained. */
export const basis = (
  documents: readonly ReceiptDocument[] = [policy()],
  change: Partial<Consent> = {},
): ReceiptBasis => ({
  consent: consent('one', { documents: [{ ...LINK, sha256: 'ab'.repeat(32) }], ...change }),
  documents,
  place: { chain: 'c0ffee', seq: 7, hash: 'cd'.repeat(32) },
});

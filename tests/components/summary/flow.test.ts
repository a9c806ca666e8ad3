import { describe, expect, it } from 'vitest';
import Flow from '#components/summary/Flow.svelte';
import { namedTogether } from '#components/summary/named-together.ts';
import { quoteOf, quotesOf } from '#lib/model/quote.ts';
import type { Claim } from '#lib/model/summary.ts';
import { words } from '../words.ts';

const TEXT = [
  'Телефон нужен для доставки. Почту мы берём для рассылки и отдаём подрядчику.',
  'Имя собираем всегда.',
].join('\n');

const claim = (group: 'data' | 'purposes' | 'recipients', id: string, ...quotes: string[]): Claim =>
  ({
    group,
    id,
    stance: id === 'processors' ? 'denied' : 'stated',
    quotes: quotesOf(
      quotes.map((words) => quoteOf(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length)),
    ),
  }) as Claim;

const phone = claim('data', 'phone', 'Телефон');
const email = claim('data', 'email', 'Почту');
const name = claim('data', 'name', 'Имя');
const delivery = claim('purposes', 'delivery', 'доставки');
const marketing = claim('purposes', 'marketing', 'рассылки');
const processors = claim('recipients', 'processors', 'подрядчику');
const claims = [phone, email, name, delivery, marketing, processors];

describe('what a document names together', () => {
  it.each([
    ['of one sentence', email, [marketing, processors]],
    ['of the next sentence on the same line: not', phone, [delivery]],
    ['of another line: not', name, []],
  ])('%s', (_, picked, expected) => {
    expect([...namedTogether(TEXT, claims, picked)]).toEqual(expected);
  });

  it('is found in a long text at once', () => {
    const long = 'Телефон нужен для доставки. '.repeat(20_000);
    const many = Array.from({ length: 20_000 }, (_, n) => quoteOf(long, n * 28, n * 28 + 7));
    const everywhere = { ...phone, quotes: quotesOf(many) } as Claim;
    expect(namedTogether(long, [everywhere, name], everywhere).size).toBe(1);
  });
});

describe('Flow', () => {
  const props = { text: TEXT, ongo: () => undefined };

  it('shows three lanes in words, and says what is said not to happen', () => {
    const said = words(Flow, { ...props, claims });
    expect(said).toMatch(/From you .*Phone.* What for .*Delivery.* To whom/);
    expect(said).toMatch(/Contractors\s*: Said not to happen/);
  });

  it('says of an empty lane that it is not stated', () => {
    expect(words(Flow, { ...props, claims: [phone] })).toMatch(/To whom Not stated/);
  });
});

import type { Consent } from '#lib/model/consent.ts';
import type { ConsentControl } from '#lib/model/control.ts';
import type { PageState, ReadDocument } from '#lib/model/page-state.ts';
import { quoteOf, type Quote } from '#lib/model/quote.ts';
import type { Claim, Facts, PolicySummary } from '#lib/model/summary.ts';

export const TEXT = [
  'Магазин «Ромашка» собирает имя и телефон покупателя.',
  'Адрес доставки нужен только при заказе курьера.',
  'Мы не передаём данные рекламным сетям. <b>Точка</b>',
].join('\n');

/** The first occurrence of some words of {@link TEXT}. */
export function quote(words: string): Quote {
  const start = TEXT.indexOf(words);
  return quoteOf(TEXT, start, start + words.length);
}

export const CLAIMS: readonly Claim[] = [
  { group: 'recipients', id: 'advertisers', stance: 'denied', quotes: [quote('рекламным сетям')] },
  { group: 'data', id: 'address', stance: 'conditional', quotes: [quote('Адрес доставки')] },
  { group: 'data', id: 'phone', stance: 'stated', quotes: [quote('телефон')] },
  { group: 'data', id: 'name', stance: 'stated', quotes: [quote('имя')] },
  { group: 'flags', id: 'no-withdrawal-route', stance: 'stated', quotes: [] },
];

export const summary = (facts: Facts = {}, claims = CLAIMS): PolicySummary => ({
  kind: 'policy',
  confidence: 0.9,
  claims,
  facts,
});

export const readDocument = (facts: Facts = {}): ReadDocument => ({
  sha256: 'ab'.repeat(32),
  origin: 'page',
  url: 'https://romashka.example/policy',
  title: 'Политика <script>',
  lang: 'ru',
  read: '2026-11-20T12:00:00.000Z',
  text: TEXT,
  summary: summary(facts),
});

export const control = (change: Partial<ConsentControl> = {}): ConsentControl => ({
  label: 'Согласен получать <i>новости</i>',
  kind: 'checkbox',
  preticked: false,
  required: null,
  covers: ['marketing'],
  policyLinks: [],
  frame: 'https://romashka.example/',
  selector: 'input',
  ...change,
});

export const consent = (change: Partial<Consent> = {}): Consent => ({
  id: 'one',
  decision: 'given',
  time: '2026-11-20T15:04:05+03:00',
  zone: 'Europe/Moscow',
  site: 'romashka.example',
  page: { url: 'https://romashka.example/order', title: 'Заказ' },
  control: control(),
  ticked: true,
  caption: 'Отправить',
  gesture: 'click',
  certainty: 'submitted',
  fieldKinds: ['name', 'phone'],
  documents: [],
  ...change,
});

export const page = (change: Partial<PageState> = {}): PageState => ({
  access: 'open',
  url: 'https://romashka.example/order',
  site: 'romashka.example',
  kind: 'other',
  controls: [],
  asked: [],
  policyLinks: [],
  document: null,
  consents: [],
  changes: [],
  ...change,
});

import type { Linked, Table } from '#lib/checks/table.ts';
import type { ConsentControl } from '#lib/model/control.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Claim, DocumentKind, Facts } from '#lib/model/summary.ts';
import type { DataId, FlagId, Stance } from '#lib/model/taxonomy.ts';

const QUOTES = [quoteOf('слова', 0, 5)] as const;

export const data = (id: DataId, stance: Stance = 'stated'): Claim => ({
  group: 'data',
  id,
  stance,
  quotes: QUOTES,
});
export const flag = (id: Exclude<FlagId, 'operator-not-named' | 'no-withdrawal-route'>): Claim => ({
  group: 'flags',
  id,
  stance: 'stated',
  quotes: QUOTES,
});

/** What a document names as its operator. */
export const operator = (value: string, ...ids: string[]): Facts => ({
  operator: { value, quotes: [] },
  ...(ids.length > 0 && { 'operator-ids': { value: ids, quotes: [] } }),
});

interface Sample {
  text?: string;
  lang?: string;
  kind?: DocumentKind;
  confidence?: number;
  claims?: readonly Claim[];
  facts?: Facts;
}

/** A linked document that was read. */
export const read = ({
  text = 'политикой',
  lang = 'ru',
  kind = 'policy',
  confidence = 0.9,
  claims = [],
  facts = {},
}: Sample = {}): Linked => ({ text, read: { lang, summary: { kind, confidence, claims, facts } } });

export const table = (change: Partial<Table> = {}, control: Partial<ConsentControl> = {}): Table => ({
  control: {
    label: 'Согласен на обработку персональных данных',
    kind: 'checkbox',
    preticked: false,
    required: true,
    covers: ['processing'],
    policyLinks: [],
    frame: 'https://lodka.example/',
    selector: '#agree',
    ...control,
  },
  asks: ['name', 'phone'],
  linked: [],
  site: 'lodka.example',
  ...change,
});

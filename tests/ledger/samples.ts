import type { StoredDocument } from '#lib/ledger/schema.ts';
import { sha256 } from '#lib/ledger/sha256.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { Letter } from '#lib/model/letter.ts';

/** The link in the consent's sentence. */
export const LINK = { href: 'https://xn--80aaf8bjc.example/policy', text: 'персональных данных' };

/** A consent as the background would record it. */
export function consent(id: string, change: Partial<Consent> = {}): Consent {
  return {
    id,
    decision: 'given',
    time: '2026-03-02T10:15:00+03:00',
    zone: 'Europe/Moscow',
    site: 'лавка.example',
    page: { url: 'https://xn--80aaf8bjc.example/order', title: 'Заказ' },
    control: {
      label: 'Согласен на обработку персональных данных',
      kind: 'checkbox',
      preticked: false,
      required: true,
      covers: ['processing'],
      policyLinks: [LINK],
      frame: 'https://xn--80aaf8bjc.example/order',
      selector: '#agree',
    },
    ticked: true,
    caption: 'Заказать',
    gesture: 'click',
    certainty: 'submitted',
    fieldKinds: ['name', 'phone'],
    documents: [LINK],
    ...change,
  };
}

/** A version of a document as fetched; its bytes are the text's UTF-8. */
export async function version(text: string, change: Partial<StoredDocument> = {}): Promise<StoredDocument> {
  const bytes = new TextEncoder().encode(text);
  return {
    sha256: await sha256(bytes),
    origin: 'fetched',
    url: 'https://xn--80aaf8bjc.example/policy',
    title: 'Политика',
    lang: 'ru',
    read: '2026-03-02T07:15:00.000Z',
    text,
    blocks: [{ kind: 'paragraph', depth: 0, start: 0, end: text.length }],
    summary: { kind: 'policy', confidence: 0.9, claims: [], facts: {} },
    engine: 1,
    bytes,
    mediaType: 'text/html',
    ...change,
  };
}

export function letter(id: string, consentId: string): Letter {
  return {
    id,
    consentId,
    created: '2026-03-05',
    regime: 'ru',
    kind: 'withdraw',
    addressee: { name: 'ООО «Лавка»', email: 'data@lavka.example', postal: '' },
    subject: 'Отзыв согласия',
    body: 'Отзываю согласие.',
  };
}

/** The nth of a list that a test knows to be long enough. */
export function nth<T>(list: readonly T[], n: number): T {
  const item = list[n];
  if (item === undefined) throw new RangeError(`no item ${n}`);
  return item;
}

import type { Entry } from '../../../lib/ledger/event.ts';
import type { StoredDocument } from '../../../lib/ledger/schema.ts';
import type { Consent } from '../../../lib/model/consent.ts';
import { COVERS } from '../../../lib/model/control.ts';
import { policyText } from '../policy-text.ts';

export const SITES = 5_000;
export const VERSIONS = 3_000;
/** One place in the log with this word only: what is looked for rarely. */
export const RARE = 'перламутровый';

const OPENINGS = [
  'Согласен на',
  'Даю согласие на',
  'Разрешаю',
  'Принимаю условия и',
  'Подтверждаю согласие на',
];
const ACTS = [
  'обработку персональных данных',
  'получение рекламной рассылки',
  'передачу сведений партнёрам',
  'хранение файлов cookie',
];
const WHYS = [
  'для оформления заказа',
  'для записи на приём',
  'чтобы получать новости магазина',
  'для участия в розыгрыше',
  'в соответствии с политикой',
];
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const TODAY = new Date().toISOString();

/** The same for the same number, on every run. */
const pick = (from: readonly string[], n: number, salt: number): string =>
  from[(Math.imul(n + salt, 2_654_435_761) >>> 8) % from.length] ?? '';

const siteOf = (n: number): string => `shop${n % SITES}.example`;
const shaOf = (n: number): string => n.toString(16).padStart(64, '0');

/** The nth consent of a long life. */
export function consent(n: number, id = `bench-${n}`): Consent {
  const site = siteOf(n * 31);
  const href = `https://${site}/policy`;
  const label = `${pick(OPENINGS, n, 1)} ${pick(ACTS, n, 3)} ${pick(WHYS, n, 5)}, заказ ${n % 977}${n === 500 ? ` ${RARE}` : ''}`;
  const page = `https://${site}/order`;
  return {
    id,
    decision: n % 9 === 0 ? 'refused' : 'given',
    time: new Date(FIRST_DAY + n * (DAY / 28)).toISOString(),
    zone: 'Europe/Moscow',
    site,
    page: { url: page, title: `Заказ в магазине ${n % SITES}` },
    control: {
      label,
      kind: n % 4 === 0 ? 'banner' : 'checkbox',
      preticked: n % 5 === 0,
      required: n % 2 === 0,
      covers: COVERS.filter((_, at) => (n + at) % 4 === 0),
      policyLinks: [{ href, text: 'политикой' }],
      frame: page,
      selector: `form > div:nth-child(${n % 7}) input`,
    },
    ticked: true,
    caption: 'Отправить',
    gesture: 'click',
    certainty: 'submitted',
    fieldKinds: ['name', 'phone', 'email'],
    documents: [{ href, text: 'политикой', sha256: shaOf(n % VERSIONS) }],
  };
}

let common = '';

/** The nth document version. */
export function version(n: number): StoredDocument {
  common ||= policyText(1_000);
  const title = `Политика магазина ${n}`;
  const text = `${title}\n\nОбщество «Магазин ${n}» отвечает за данные. Код редакции ред${n}.\n\n${common}`;
  return {
    sha256: shaOf(n),
    origin: 'fetched',
    url: `https://${siteOf(n)}/policy`,
    title,
    lang: 'ru',
    // Of today: what was read long ago and is not announced yet is swept away while the log is filled.
    read: TODAY,
    text,
    blocks: [{ kind: 'paragraph', depth: 0, start: 0, end: text.length }],
    summary: {
      kind: 'policy',
      confidence: 0.9,
      claims: [],
      facts: { operator: { value: `Общество «Магазин ${n}»`, quotes: [] } },
    },
    engine: 1,
  };
}

/** What the background writes for the nth consent. */
export function entriesFor(n: number): Entry[] {
  const content = consent(n);
  const [document] = content.documents;
  const { sha256, origin, url, title, engine } = version(n % VERSIONS);
  const kept = { time: content.time, sha256, origin, url, title, engine, consentId: content.id };
  return [
    { kind: 'consent', content },
    { kind: 'policy-kept', content: { ...kept, href: document?.href ?? '' } },
  ];
}

import type { Consent } from '../../../lib/model/consent.ts';
import { COVERS, FIELD_KINDS } from '../../../lib/model/control.ts';
import { AWKWARD, AWKWARD_SITES } from './awkward.ts';
import { dayBefore } from './documents.ts';

const SHOPS =
  'лавка, мастерская, аптека, пекарня, типография, школа, клиника, гостиница, прокат, садовник'.split(', ');
const WORDS = [
  'Согласен на обработку персональных данных для оформления заказа',
  'Даю согласие на обработку данных и на получение рекламных сообщений',
  'Принимаю условия пользования сайтом и политику обработки данных',
  'I agree that my e-mail address is used to send me the newsletter',
  'Разрешаю передать мой телефон службе доставки',
];

/** A consent as the background would have recorded it, `age` days ago. */
export function given(id: string, site: string, age: number, change: Partial<Consent> = {}): Consent {
  const page = { url: `https://${site}/order`, title: `Заказ – ${site}` };
  return {
    id,
    decision: 'given',
    time: dayBefore(age),
    zone: 'Europe/Moscow',
    site,
    page,
    control: {
      label: WORDS[0] ?? '',
      kind: 'checkbox',
      preticked: false,
      required: true,
      covers: ['processing'],
      policyLinks: [],
      frame: page.url,
      selector: '#agree',
    },
    ticked: true,
    caption: 'Отправить',
    gesture: 'click',
    certainty: 'submitted',
    fieldKinds: ['name', 'phone'],
    documents: [],
    ...change,
  };
}

/** The nth of an ordinary life: every few days somewhere, for three years, busier at times. */
export function ordinary(n: number): Consent {
  const site = `${SHOPS[n % SHOPS.length]}-${1 + (n % 37)}.example`;
  const age = Math.round((n * 4.1 + 40 * Math.sin(n / 9)) * 10) / 10 + 41;
  const base = given(`life-${n}`, site, age);
  return {
    ...base,
    decision: n % 8 === 5 ? 'refused' : 'given',
    ticked: n % 8 !== 5,
    control: {
      ...base.control,
      label: WORDS[n % WORDS.length] ?? '',
      kind: n % 6 === 4 ? 'banner' : 'checkbox',
      preticked: n % 5 === 2,
      covers: COVERS.filter((_, at) => (n * 7 + at * 3) % 5 === 0),
    },
    fieldKinds: n % 6 === 4 ? [] : FIELD_KINDS.filter((_, at) => (n + at * at) % (2 + at) === 0),
  };
}

/** Consents in words and on sites that break layouts. */
export const awkward = (): Consent[] =>
  Object.entries(AWKWARD).map(([name, label], n) => {
    const site = AWKWARD_SITES[n % AWKWARD_SITES.length] ?? '';
    const base = given(`awkward-${n}`, site, n / 3);
    return {
      ...base,
      page: { url: `https://${site}/${'order/'.repeat(30)}`, title: name + label.slice(0, 300) },
      control: { ...base.control, label, preticked: n % 2 === 0, covers: COVERS.slice(0, 1 + n) },
      caption: label.slice(0, 120),
      fieldKinds: FIELD_KINDS,
    };
  });

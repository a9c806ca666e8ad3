import { clockOf, dayInWords } from '../dates.ts';
import { nameInGenitive } from '../name-in-genitive.ts';
import { registerOf, type Register } from '../register-of.ts';
import type { LetterWords } from './letter-words.ts';

const plural = new Intl.PluralRules('ru');

const date = (iso: string): string => `${dayInWords(iso, 'ru')} года`;

/** «20 ноября 2026 года в 14:05 по московскому времени (UTC+3)». */
function moment(iso: string, zone: string): string {
  const { time, offset } = clockOf(iso);
  if (time === undefined) return date(iso);
  return `${date(iso)} в ${time}${offset === undefined ? '' : ` ${clock(offset, zone)}`}`;
}

function clock(offset: string, zone: string): string {
  if (zone === 'Europe/Moscow') return `по московскому времени (${offset})`;
  return zone === '' || zone === 'UTC'
    ? `по времени ${offset}`
    : `по времени ${offset} (часовой пояс ${zone})`;
}

/** A term after «не более»: «30 дней», «10 рабочих дней», «1 рабочего дня», «1 месяца». */
const term: LetterWords['term'] = ({ n, unit }) => {
  const one = plural.select(n) === 'one';
  if (unit === 'month') return `${n} ${one ? 'месяца' : 'месяцев'}`;
  const days = one ? 'дня' : 'дней';
  if (unit === 'calendar-day') return `${n} ${days}`;
  return `${n} ${one ? 'рабочего' : 'рабочих'} ${days}`;
};

const REGISTERS: Readonly<Record<Register, string>> = {
  inn: 'ИНН',
  ogrn: 'ОГРН',
  ogrnip: 'ОГРНИП',
  bin: 'БИН',
  unp: 'УНП',
};

/** What Russian says by itself. */
export const RU: LetterWords = {
  opening: '«',
  closing: '»',
  date,
  moment,
  term,
  numbers: (ids, regime, operator) =>
    ids.map((id) => `${REGISTERS[registerOf(id, regime, operator)]} ${id}`).join(', '),
  fieldKinds: {
    name: 'имя',
    email: 'адрес электронной почты',
    phone: 'номер телефона',
    address: 'почтовый адрес',
    'birth-date': 'дата рождения',
    'government-id': 'данные документа, удостоверяющего личность',
    payment: 'платёжные данные',
    account: 'данные учётной записи',
    message: 'текст сообщения',
    file: 'файл',
    other: 'иные сведения',
  },
  versionKept: 'сохранённая редакция SHA-256',
  versionRead: (date) => `редакция, показанная на сайте ${date}, SHA-256`,
  siteOwner: (site) => `владельцу сайта ${site}`,
  senderFrom: nameInGenitive,
  copyOf: (what, date) =>
    `${{ request: 'Копия обращения', reminder: 'Копия повторного обращения', objection: 'Копия возражения' }[what]} от ${date}`,
  answerOf: (date, isMail) =>
    `Ответ оператора${date && `, полученный ${date}`}${isMail ? ' (текст письма)' : ' (в записи заявителя)'}`,
};

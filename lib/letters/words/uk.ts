import { clockOf, dayInWords } from '../dates.ts';
import type { LetterWords } from './letter-words.ts';

const plural = new Intl.PluralRules('uk');

const date = (iso: string): string => `${dayInWords(iso, 'uk')} року`;

/** «20 листопада 2026 року о 14:05 за київським часом (UTC+2)». */
function moment(iso: string, zone: string): string {
  const { time, offset } = clockOf(iso);
  if (time === undefined) return date(iso);
  return `${date(iso)} о ${time}${offset === undefined ? '' : ` ${clock(offset, zone)}`}`;
}

function clock(offset: string, zone: string): string {
  if (zone === 'Europe/Kyiv' || zone === 'Europe/Kiev') return `за київським часом (${offset})`;
  return zone === '' || zone === 'UTC' ? `за часом ${offset}` : `за часом ${offset} (часовий пояс ${zone})`;
}

/** A term after «протягом»: «30 днів», «10 робочих днів», «1 місяця». */
const term: LetterWords['term'] = ({ n, unit }) => {
  const one = plural.select(n) === 'one';
  if (unit === 'month') return `${n} ${one ? 'місяця' : 'місяців'}`;
  const days = one ? 'дня' : 'днів';
  if (unit === 'calendar-day') return `${n} ${one ? 'календарного' : 'календарних'} ${days}`;
  return `${n} ${one ? 'робочого' : 'робочих'} ${days}`;
};

/** What Ukrainian says by itself. Names are not declined: the sender stands as «Заявник». */
export const UK: LetterWords = {
  opening: '«',
  closing: '»',
  date,
  moment,
  term,
  fieldKinds: {
    name: 'ім’я',
    email: 'адреса електронної пошти',
    phone: 'номер телефону',
    address: 'поштова адреса',
    'birth-date': 'дата народження',
    'government-id': 'дані документа, що посвідчує особу',
    payment: 'платіжні дані',
    account: 'дані облікового запису',
    message: 'текст повідомлення',
    file: 'файл',
    other: 'інші відомості',
  },
  versionKept: 'збережена редакція SHA-256',
  versionRead: (date) => `редакція, показана на сайті ${date}, SHA-256`,
  siteOwner: (site) => `власнику сайту ${site}`,
  numbers: (ids) =>
    ids.length === 0
      ? ''
      : `${ids.length === 1 ? 'Реєстраційний номер' : 'Реєстраційні номери'} ${ids.join(', ')}`,
  senderFrom: (fullName) => fullName,
  copyOf: (what, date) =>
    `${{ request: 'Копія звернення', reminder: 'Копія повторного звернення', objection: 'Копія заперечення' }[what]} від ${date}`,
  answerOf: (date, isMail) =>
    `Відповідь володільця${date && `, отримана ${date}`}${isMail ? ' (текст листа)' : ' (у записі заявника)'}`,
};

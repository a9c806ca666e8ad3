import type { Regime } from '#lib/model/regime.ts';
import { clockOf, dayInWords } from '../dates.ts';
import { NAMED_REGISTERS, registerOf } from '../register-of.ts';
import type { LetterWords } from './letter-words.ts';

const NUMBERS = ['', 'one', 'two', 'three'];

// Americans put the month first.
const date = (iso: string, regime: Regime): string => dayInWords(iso, regime === 'us-ca' ? 'en-US' : 'en');

/** "20 November 2026 at 14:05 (UTC+1, time zone Europe/Berlin)". */
function moment(iso: string, zone: string, regime: Regime): string {
  const { time, offset } = clockOf(iso);
  if (time === undefined) return date(iso, regime);
  const named = zone === '' || zone === 'UTC' ? '' : `, time zone ${zone}`;
  return `${date(iso, regime)} at ${time}${offset === undefined ? '' : ` (${offset}${named})`}`;
}

/** A term after "within": "30 days", "10 business days", "one month". */
const term: LetterWords['term'] = ({ n, unit }) => {
  const many = n === 1 ? '' : 's';
  if (unit === 'month') return `${NUMBERS[n] ?? n} month${many}`;
  return `${n} ${unit === 'working-day' ? 'business ' : ''}day${many}`;
};

/** "INN 7707083893, OGRN 1027700132195"; elsewhere "Registration number 12345678". */
const numbers: LetterWords['numbers'] = (ids, regime, operator) => {
  if (ids.length === 0) return '';
  if (NAMED_REGISTERS.has(regime))
    return ids.map((id) => `${registerOf(id, regime, operator).toUpperCase()} ${id}`).join(', ');
  return `${ids.length === 1 ? 'Registration number' : 'Registration numbers'} ${ids.join(', ')}`;
};

/** What English says by itself. */
export const EN: LetterWords = {
  opening: '“',
  closing: '”',
  date,
  moment,
  term,
  fieldKinds: {
    name: 'name',
    email: 'e-mail address',
    phone: 'phone number',
    address: 'postal address',
    'birth-date': 'date of birth',
    'government-id': 'details of an identity document',
    payment: 'payment details',
    account: 'account details',
    message: 'text of a message',
    file: 'a file',
    other: 'other details',
  },
  versionKept: 'version kept, SHA-256',
  versionRead: (date) => `text as shown on the website on ${date}, SHA-256`,
  siteOwner: (site) => `Operator of the website ${site}`,
  numbers,
  senderFrom: (fullName) => fullName,
  copyOf: (what, date) => `Copy of the ${what} of ${date}`,
  answerOf: (date, isMail) =>
    `Answer of the operator${date && `, received on ${date}`}${isMail ? ' (text of the message)' : ' (as noted by the sender)'}`,
};

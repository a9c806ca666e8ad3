import type { Regime } from '#lib/model/letter.ts';
import { clockOf, dayInWords } from '../dates.ts';
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
  siteOwner: (site) => `Operator of the website ${site}`,
  numbers: (ids) =>
    ids.length === 0
      ? ''
      : `${ids.length === 1 ? 'Registration number' : 'Registration numbers'} ${ids.join(', ')}`,
  senderFrom: (fullName) => fullName,
};

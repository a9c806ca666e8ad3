import { clockOf, dayInWords } from '../dates.ts';
import type { LetterWords } from './letter-words.ts';

const date = (iso: string): string => dayInWords(iso, 'de');

/** „20. November 2026 um 14:05 Uhr (UTC+1, Zeitzone Europe/Berlin)“. */
function moment(iso: string, zone: string): string {
  const { time, offset } = clockOf(iso);
  if (time === undefined) return date(iso);
  const named = zone === '' || zone === 'UTC' ? '' : `, Zeitzone ${zone}`;
  return `${date(iso)} um ${time} Uhr${offset === undefined ? '' : ` (${offset}${named})`}`;
}

/** A term after „innerhalb“: „von 30 Tagen“, „von 10 Arbeitstagen“, „eines Monats“. */
const term: LetterWords['term'] = ({ n, unit }) => {
  if (unit === 'month') return n === 1 ? 'eines Monats' : `von ${n} Monaten`;
  const noun = unit === 'working-day' ? 'Arbeitstag' : 'Tag';
  return n === 1 ? `eines ${noun}s` : `von ${n} ${noun}en`;
};

/** What German says by itself. */
export const DE: LetterWords = {
  opening: '„',
  closing: '“',
  date,
  moment,
  term,
  fieldKinds: {
    name: 'Name',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    address: 'Postanschrift',
    'birth-date': 'Geburtsdatum',
    'government-id': 'Angaben aus einem Ausweisdokument',
    payment: 'Zahlungsdaten',
    account: 'Angaben zum Benutzerkonto',
    message: 'Text einer Nachricht',
    file: 'eine Datei',
    other: 'weitere Angaben',
  },
  versionKept: 'gespeicherte Fassung, SHA-256',
  versionRead: (date) => `am ${date} auf der Website angezeigte Fassung, SHA-256`,
  siteOwner: (site) => `Betreiber der Website ${site}`,
  numbers: (ids) =>
    ids.length === 0 ? '' : `${ids.length === 1 ? 'Registernummer' : 'Registernummern'} ${ids.join(', ')}`,
  senderFrom: (fullName) => fullName,
  copyOf: (what, date) =>
    `Kopie ${{ request: 'des Schreibens', reminder: 'der Erinnerung', objection: 'der Einwände' }[what]} vom ${date}`,
  answerOf: (date, isMail) =>
    `Antwort des Verantwortlichen${date && `, eingegangen am ${date}`}${isMail ? ' (Text der Nachricht)' : ' (nach Aufzeichnung des Absenders)'}`,
};

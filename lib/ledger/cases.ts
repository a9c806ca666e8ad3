import { lettersOf, overdueSince, type Case } from '#lib/model/case.ts';
import { casesIn } from './cases-in.ts';
import type { EventKind, LedgerEvent } from './event.ts';
import { eventsAbout } from './events-about.ts';
import { withLedger, type Ledger } from './open.ts';

/** Kinds of event that a case is computed from. */
const KINDS: readonly EventKind[] = [
  'letter-drafted',
  'letter-sent',
  'letter-delivered',
  'letter-extended',
  'letter-answered',
  'letter-closed',
  'letter-step-undone',
  'undone',
];

/** Cases of all letters, newest letter first. @throws LedgerError */
export async function allCases(today: string): Promise<Case[]> {
  const events = await withLedger((ledger) =>
    Promise.all(KINDS.map((kind) => ledger.getAllFromIndex('events', 'kind', kind))),
  );
  return casesIn(events.flat(), today);
}

/** Cases of the letters that carry a consent, newest letter first. @throws LedgerError */
export async function casesOf(consentId: string, today: string): Promise<Case[]> {
  return casesIn(await withLedger((ledger) => saidOf(ledger, consentId)), today);
}

/** What rests on no record is said under an empty id. */
const saidOf = (ledger: Ledger, consentId: string): Promise<LedgerEvent[]> =>
  consentId === ''
    ? ledger.getAllFromIndex('events', 'consentId', '')
    : eventsAbout(ledger.transaction('events').store, consentId);

/** The case that a letter belongs to. @throws LedgerError */
export async function caseByLetter(letterId: string, today: string): Promise<Case | undefined> {
  const [drafted] = await withLedger((ledger) =>
    ledger.getAllFromIndex('events', 'id', ['letter-drafted', letterId]),
  );
  const consentId = drafted?.kind === 'letter-drafted' ? drafted.content?.consentId : undefined;
  if (consentId === undefined) return undefined;
  return (await casesOf(consentId, today)).find((found) =>
    lettersOf(found).some(({ id }) => id === letterId),
  );
}

/** Consents of a site told of at once. */
const MOST = 50;

/**
 * Consents given at a site (host in Unicode) that have a letter whose answer is overdue, as the index knows: the longest
 * overdue first, and no more than fifty, however many there are. @throws LedgerError
 */
export async function overdueAt(site: string, today: string): Promise<string[]> {
  const range = IDBKeyRange.bound([site, ''], [site, overdueSince(today)]);
  const records = await withLedger((ledger) => ledger.getAllFromIndex('records', 'due', range, MOST));
  return records.map(({ id }) => id);
}

/**
 * Letters written to the operator of a site (host in Unicode) without a record whose answer is overdue: ids of those that
 * their cases begin with, newest first. Few, and read whole. @throws LedgerError
 */
export async function overdueLettersAt(site: string, today: string): Promise<string[]> {
  const cases = await casesOf('', today);
  return cases.flatMap(({ state, letter }) => (state === 'overdue' && letter.site === site ? letter.id : []));
}

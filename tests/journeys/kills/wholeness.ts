import { exportLog } from '../../../lib/ledger/export.ts';
import { listing } from '../../../lib/ledger/find/listing.ts';
import { isCaughtUp } from '../../../lib/ledger/index/progress.ts';
import { contentsOf } from '../../../lib/ledger/state.ts';
import { verifyLog } from '../../../lib/ledger/verify.ts';
import { send } from '../../../lib/messages/send.ts';
import type { LogExport } from '../../../lib/ledger/export.ts';

/** What is there after a kill, and what of it is half there or does not hold together. */
export interface Wholeness {
  readonly problems: readonly string[];
  readonly consents: readonly string[];
  /** Notes and letters. */
  readonly others: readonly string[];
  /** Events of each chain. */
  readonly chains: Readonly<Record<string, number>>;
}

export async function wholeness(): Promise<Wholeness> {
  await caughtUp();
  const log = await exportLog();
  const { problems } = await verifyLog(log);
  const { events } = log;
  const counted = [...Map.groupBy(events, ({ chain }) => chain)].map(
    ([chain, all]) => [chain, all.length] as const,
  );
  return {
    problems: [...problems, ...halves(log), ...(await indexProblems(log))],
    consents: log.consents.map(({ id }) => id),
    others: [...contentsOf(events, 'note'), ...contentsOf(events, 'letter-drafted')].map(({ id }) => id),
    chains: Object.fromEntries(counted),
  };
}

/** A question that was on its way to a background just killed may find nobody, and no end: it is asked again. */
async function caughtUp(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, 15_000, 'again'));
  if ((await Promise.race([send('ledger.catch-up', {}), patience])) === 'again') await caughtUp();
}

/** What was written in one step and is not there in one. */
function halves({ events, consents }: LogExport): string[] {
  const present = new Set(consents.map(({ id }) => id));
  const about = events.filter(({ content }) => content && 'consentId' in content && content.consentId);
  const orphans = about.filter(({ content }) => {
    return content && 'consentId' in content && !present.has(content.consentId ?? '');
  });
  const kept = new Set(
    contentsOf(events, 'policy-kept').map(({ consentId, sha256 }) => `${consentId} ${sha256}`),
  );
  const unsaid = contentsOf(events, 'consent').flatMap(({ id, documents }) =>
    documents.filter(({ sha256 }) => sha256 && !kept.has(`${id} ${sha256}`)).map(() => id),
  );
  return [
    ...orphans.map(({ seq, kind }) => `event ${seq}, ${kind}: its consent is not there`),
    ...unsaid.map((id) => `consent ${id}: its version was not announced with it`),
  ];
}

const QUERY = { order: 'time', today: '2026-11-28' } as const;

async function indexProblems({ consents }: LogExport): Promise<string[]> {
  const listed = await ids('');
  const found = await ids('обработку данных');
  const all = consents.map(({ id }) => id).sort();
  const agreeing = consents
    .filter(({ control }) => /обработку персональных данных/.test(control.label))
    .map(({ id }) => id);
  const missed = agreeing.filter((id) => !found.includes(id));
  return [
    ...((await isCaughtUp()) ? [] : ['the index is behind']),
    ...(JSON.stringify(listed) === JSON.stringify(all) ? [] : ['the list is not that of the consents']),
    ...missed.map((id) => `consent ${id} is not found by its words`),
  ];
}

async function ids(words: string): Promise<string[]> {
  const found = await listing({ ...QUERY, words });
  return (await found.rows(0, found.total)).map(({ id }) => id).sort();
}

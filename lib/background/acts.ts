import { browser } from 'wxt/browser';
import { storedAddress } from '#lib/ledger/address.ts';
import { changeDraft, draftById, listDrafts } from '#lib/ledger/drafts.ts';
import { consentById } from '#lib/ledger/read.ts';
import type { DraftRecord } from '#lib/ledger/schema.ts';
import type { Payload, Sender } from '#lib/messages.ts';
import type { Phase } from '#lib/model/consent.ts';
import { afterReport, afterSilence, PATIENCE, type Outcome } from './act.ts';
import { draftRecord } from './draft-record.ts';
import { oneAtATime } from './in-turn.ts';
import { injectFunction } from './inject.ts';
import { leaveIn } from './leave-in.ts';
import { takeBack } from './notices.ts';
import { obtainVersions, putOnRecord } from './put-on-record.ts';
import { awaitAnswer } from './refused-page.ts';
import { session } from './session.ts';
import { tellingTrouble } from './trouble.ts';

/** When an act is looked at again in case its page says no more; ms after its last report. */
const LOOKS = [PATIENCE / 2, PATIENCE + 200, 10_500];

/** A refusal later than this after the act is about something else; ms. */
const LATEST_REFUSAL = 30_000;

const inTurn = oneAtATime();

/** Message `consent.draft`: the person acted on a consent, or that act went on. */
export async function depositConsent(
  { draft, phase }: Payload<'consent.draft'>,
  sender: Sender,
): Promise<void> {
  // In turn, this too: what was told first is to be written first.
  const advanced = await inTurn(async () => {
    if ((await leaveIn(sender.tab, sender.url)) !== 'record') return undefined;
    return advance(await draftRecord(draft, sender), phase);
  });
  if (!advanced) return;
  const { tabId, outcome } = advanced;
  if (phase === 'attempted') await retract(draft.id, tabId);
  await conclude(tabId, outcome);
}

/** The page refused only after it had seemed to accept: what was put on record just now was no consent. */
async function retract(id: string, tabId: number): Promise<void> {
  const consent = await consentById(id);
  if (!consent || Date.now() - Date.parse(consent.time) > LATEST_REFUSAL) return;
  await takeBack(tabId, id);
}

async function advance(
  now: Omit<DraftRecord, 'phase'>,
  phase: Phase,
): Promise<{ tabId: number; outcome: Outcome }> {
  let outcome: Outcome = { is: 'nothing' };
  await changeDraft(now.id, (before) => {
    outcome = afterReport(before, phase, now);
    // Recording takes the draft away, together with writing the event.
    if (outcome.is === 'consent') return before;
    return outcome.is === 'open' ? outcome.draft : undefined;
  });
  return { tabId: now.tabId, outcome };
}

/** A tab whose acts are looked at. */
interface Reviewed {
  readonly tabId: number;
  /** It was closed. */
  readonly removed: boolean;
}

/** Looks at every act under way, or at those of one tab. */
export async function reviewActs(tab?: Reviewed): Promise<void> {
  for (const listed of await listDrafts()) {
    if (tab && listed.tabId !== tab.tabId) continue;
    const removed = tab?.removed === true;
    const gone = removed || !(await isAlive(listed));
    await allTold();
    const draft = await draftById(listed.id);
    if (draft) await review(draft, gone, removed);
  }
}

/**
 * What a page told before it went is in. Of several boxes sent together some would else be taken for merely left, the
 * others for submitted.
 */
const allTold = (): Promise<void> => inTurn(async () => undefined);

async function review(draft: DraftRecord, gone: boolean, removed: boolean): Promise<void> {
  const outcome = afterSilence(draft, {
    session: await session(),
    gone,
    now: Date.now(),
    ...(draft.phase === 'armed' && { shows: await shownIn(draft.tabId) }),
  });
  if (outcome.is === 'nothing') {
    await changeDraft(draft.id, (current) => (current?.at === draft.at ? undefined : current));
  } else if (outcome.is === 'consent') {
    if (gone && draft.frameId === 0 && !removed) awaitAnswer(draft.tabId, outcome.consent);
    await putOnRecord(draft.tabId, outcome.consent, outcome.replaces);
  }
}

/** A tab began to load something: presses of the last seconds may be the reason. */
export async function noteDeparture(tabId: number): Promise<void> {
  const now = Date.now();
  for (const draft of await listDrafts()) {
    if (draft.tabId !== tabId || draft.departed !== undefined) continue;
    await changeDraft(draft.id, (current) => current && { departed: now, ...current });
  }
}

async function conclude(tabId: number, outcome: Outcome): Promise<void> {
  if (outcome.is === 'nothing') return;
  if (outcome.is === 'consent') return putOnRecord(tabId, outcome.consent, outcome.replaces);
  if (outcome.draft.phase !== 'touched') lookAgain();
  await obtainVersions(outcome.draft.consent);
}

/** Where a tab was led to. A page that was loaded again, or gone back to, is nobody's doing. */
async function shownIn(tabId: number): Promise<string | undefined> {
  const cause = (): string =>
    performance
      .getEntriesByType('navigation')
      .map((entry) => (entry as PerformanceNavigationTiming).type)
      .join('');
  const led = await injectFunction({ tabId }, cause);
  if (!led.ok || led.value.value !== 'navigate') return undefined;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return storedAddress(tab?.url ?? '');
}

function lookAgain(): void {
  for (const delay of LOOKS) setTimeout(() => void tellingTrouble(() => reviewActs()), delay);
}

async function isAlive(draft: DraftRecord): Promise<boolean> {
  if (draft.session !== (await session())) return false;
  return (await injectFunction(draft, () => true)).ok;
}

import { browser } from 'wxt/browser';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { consentsOfSite } from '#lib/ledger/read.ts';
import type { Payload, Sender } from '#lib/messages.ts';
import type { Consent } from '#lib/model/consent.ts';
import { readSettings } from '#lib/settings.ts';
import { oneAtATime } from './in-turn.ts';
import { showNotice, type Speech } from './overlay.ts';
import { updateToolbar } from './toolbar.ts';

/** Records that come this close together are told of in one notice; ms. */
const TOGETHER = 600;
/** A notice that stood no longer than this before its page left was not read; ms. */
const READ = 2_500;
/** After this a notice would be news of yesterday; ms. */
const STALE = 30_000;

/** What a tab's person is yet to be told, or may still undo. In storage.session: the worker may die between. */
interface Pending {
  readonly consents: readonly Consent[];
  readonly isRepeat: boolean;
  readonly at: number;
  readonly shown?: number;
}

const keyOf = (tabId: number): string => `notice:${tabId}`;
const inTurn = oneAtATime();

async function pendingOf(tabId: number): Promise<Pending | undefined> {
  return (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as Pending | undefined;
}

const keep = (tabId: number, pending: Pending): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: pending });

/** A consent was put on record: the person is told in a moment, banners and refusals excepted. */
export async function announce(tabId: number, consent: Consent, speech: Speech): Promise<void> {
  if (consent.decision !== 'given' || consent.control.kind === 'banner') return;
  if (!(await readSettings()).notice) return;
  const isRepeat = await isKnown(consent);
  await inTurn(async () => {
    const before = await pendingOf(tabId);
    const together = before && !before.shown && Date.now() - before.at < STALE ? before.consents : [];
    const consents = [...together, consent];
    await keep(tabId, {
      consents,
      isRepeat: isRepeat && (together.length === 0 || before?.isRepeat === true),
      at: Date.now(),
    });
  });
  setTimeout(() => void tellPending(tabId, speech), TOGETHER);
}

/** Whether the same consent was given on this site before. */
async function isKnown({ id, site, control }: Consent): Promise<boolean> {
  const all = await consentsOfSite(site);
  return all.some(
    (other) => other.id !== id && other.decision === 'given' && other.control.label === control.label,
  );
}

/** Tells what is yet to be told in a tab, if its page is there; asked again when the next page has come. */
export function tellPending(tabId: number, speech: Speech): Promise<void> {
  return inTurn(async () => {
    const pending = await pendingOf(tabId);
    if (!pending || Date.now() - pending.at > STALE) return;
    if (pending.shown !== undefined && Date.now() - pending.shown > READ) return;
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab?.status !== 'complete') return;
    if (await showNotice({ tabId }, speech.notice(pending.consents, pending.isRepeat)))
      await keep(tabId, { ...pending, shown: Date.now() });
  });
}

/** Message `consent.undo`: erases the records that a notice in this very tab told of, and no others. */
export async function undoRecords({ ids }: Payload<'consent.undo'>, { tab }: Sender): Promise<void> {
  const tabId = tab?.id ?? -1;
  const told = (await pendingOf(tabId))?.consents.map(({ id }) => id) ?? [];
  for (const id of ids) if (told.includes(id)) await forgetConsent(id);
  await browser.storage.session.remove(keyOf(tabId));
  await updateToolbar(tabId);
}

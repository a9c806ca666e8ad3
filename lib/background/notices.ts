import { browser } from 'wxt/browser';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { consentById, latestOfSite } from '#lib/ledger/read.ts';
import type { Payload, Sender } from '#lib/messages.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { LoggedConsent } from '#lib/model/overlay.ts';
import { readSettings } from '#lib/settings.ts';
import { oneAtATime } from './in-turn.ts';
import { leaveIn } from './leave-in.ts';
import { showNotice, withdrawNotice, type Speech } from './overlay.ts';
import { updateToolbar, updateToolbarsOf } from './toolbar.ts';

/** Records that come this close together are told of in one notice; ms. */
const TOGETHER = 600;
/** A notice that stood no longer than this before its page left was not read; ms. */
const READ = 2_500;
/** After this a notice would be news of yesterday; ms. */
const STALE = 30_000;
/** A notice stays for as long as the pointer rests on it: this many records of a tab can still be undone. */
const MOST_UNDOABLE = 50;

/** What a tab's person is yet to be told. */
interface Pending {
  readonly consents: readonly LoggedConsent[];
  readonly isRepeat: boolean;
  readonly at: number;
  readonly shown?: number;
}

/** In storage.session: the worker may die between. No words of a consent: they belong to the ledger. */
interface Told {
  readonly pending?: Pending;
  /** Records that notices in this tab told of. */
  readonly undoable: readonly string[];
}

const PREFIX = 'notice:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;
const inTurn = oneAtATime();

async function toldIn(tabId: number): Promise<Told> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Told | undefined) ?? { undoable: [] };
}

const keep = (tabId: number, told: Told): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: told });

/** Forgets what a closed tab was told. */
export const dropNotices = (tabId: number): Promise<void> =>
  inTurn(() => browser.storage.session.remove(keyOf(tabId)));

/** Takes such consents out of what tabs are yet to be told, and what could be undone in them. */
export async function forgetNotices(isGone: (consent: LoggedConsent) => boolean): Promise<void> {
  await inTurn(async () => {
    const all = await browser.storage.session.get(null);
    for (const [key, value] of Object.entries(all)) {
      if (!key.startsWith(PREFIX)) continue;
      const { pending, undoable } = value as Told;
      const consents = pending?.consents.filter((consent) => !isGone(consent)) ?? [];
      const left = { ...(pending && consents.length > 0 && { pending: { ...pending, consents } }), undoable };
      await browser.storage.session.set({ [key]: left });
    }
  });
}

/** A consent was put on record: the person is told in a moment, banners and refusals excepted. */
export async function announce(tabId: number, consent: Consent, speech: Speech): Promise<void> {
  if (consent.control.kind === 'banner') return;
  if (consent.decision !== 'given') return dropContradicted(tabId, consent);
  if (!(await readSettings()).notice) return;
  const isRepeat = (await sameGiven(consent)).length > 0;
  await inTurn(async () => {
    const { pending, undoable } = await toldIn(tabId);
    await keep(tabId, { pending: joined(pending, consent, isRepeat), undoable });
  });
  setTimeout(() => void tellPending(tabId, speech), TOGETHER);
}

/** That the same was given before is no news any more; what else the form gave is. */
async function dropContradicted(tabId: number, refused: Consent): Promise<void> {
  const given = await sameGiven(refused);
  await inTurn(async () => {
    const { pending, undoable } = await toldIn(tabId);
    const consents = pending?.consents.filter(({ id }) => !given.includes(id)) ?? [];
    await keep(tabId, {
      ...(pending && consents.length > 0 && { pending: { ...pending, consents } }),
      undoable,
    });
  });
}

function joined(before: Pending | undefined, consent: Consent, isRepeat: boolean): Pending {
  const { id, site, control } = consent;
  // Consents of one form are written one after the other: those that come while the notice is read join it.
  const waits = before !== undefined && isNews(before);
  return {
    consents: [...(waits ? before.consents : []), { id, site, covers: control.covers }],
    isRepeat: isRepeat && (!waits || before.isRepeat),
    at: Date.now(),
  };
}

/** The other records of the same consent given on this site. */
async function sameGiven({ id, site, control }: Consent): Promise<string[]> {
  const latest = await latestOfSite(site);
  return latest
    .filter((other) => other.id !== id && other.decision === 'given' && other.control.label === control.label)
    .map((other) => other.id);
}

/**
 * Tells what is yet to be told in a tab, if its page is there; asked again when the next page has come. A page shows
 * the same notice once.
 */
export function tellPending(tabId: number, speech: Speech): Promise<void> {
  return inTurn(async () => {
    const { pending, undoable } = await toldIn(tabId);
    if (!pending || !isNews(pending)) return;
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab?.status !== 'complete' || (await leaveIn(tab)) === 'nothing') return;
    if (!(await showNotice({ tabId }, speech.notice(pending.consents, pending.isRepeat)))) return;
    const ids = new Set([...undoable, ...pending.consents.map(({ id }) => id)]);
    await keep(tabId, {
      pending: { shown: Date.now(), ...pending },
      undoable: Array.from(ids).slice(-MOST_UNDOABLE),
    });
  });
}

const isNews = ({ at, shown }: Pending): boolean =>
  shown === undefined ? Date.now() - at <= STALE : Date.now() - shown <= READ;

/**
 * Message `consent.undo`: erases the records that a notice in this very tab told of, and no others.
 * @returns whether none of them is on record any more
 */
export async function undoRecords(
  { ids }: Payload<'consent.undo'>,
  { tab }: Pick<Sender, 'tab'>,
): Promise<boolean> {
  const tabId = tab?.id ?? -1;
  const told = (await toldIn(tabId)).undoable;
  if (!ids.every((id) => told.includes(id))) return false;
  for (const id of ids) await takeBack(tabId, id, false);
  return true;
}

/** Erases a record that was just made; a notice that tells of it goes, unless that is where it was asked. */
export async function takeBack(tabId: number, id: string, closing = true): Promise<void> {
  const consent = await consentById(id);
  await forgetConsent(id);
  await inTurn(async () => {
    const { pending, undoable } = await toldIn(tabId);
    const consents = pending?.consents.filter((consent) => consent.id !== id) ?? [];
    await keep(tabId, {
      ...(pending && consents.length > 0 && { pending: { ...pending, consents } }),
      undoable: undoable.filter((other) => other !== id),
    });
  });
  if (closing) await withdrawNotice({ tabId }, id);
  await updateToolbar(tabId);
  if (consent) await updateToolbarsOf(new Set([consent.site]));
}

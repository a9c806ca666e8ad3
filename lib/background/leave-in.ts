import { siteOf } from '#lib/ledger/address.ts';
import { entriesFor } from '#lib/ledger/entries-for.ts';
import { onSettings, readSettings, type Settings } from '#lib/settings.ts';

/** What may be done where something happens: notice and record it; notice and mark it, keeping nothing; nothing. */
type Leave = 'record' | 'notice' | 'nothing';

/** Where it happens: as much of a tab as tells. */
interface Whereabouts {
  readonly incognito?: boolean | undefined;
  readonly url?: string | undefined;
}

/** Where the person wants the extension to keep out. */
interface Exceptions extends Pick<Settings, 'privateWindows'> {
  readonly excludedSites: readonly string[];
}

/**
 * What may be done in a tab by the person's choice: nothing on excluded sites; in private windows nothing is kept.
 * @param frame address of the frame in it, which may be of an excluded site on a page of another
 */
export function leaveUnder(
  { excludedSites, privateWindows }: Exceptions,
  tab: Whereabouts | undefined,
  frame = '',
): Leave {
  if (tab === undefined || [tab.url ?? '', frame].some((url) => isExcluded(url, excludedSites)))
    return 'nothing';
  if (tab.incognito !== true) return 'record';
  return privateWindows === 'mark' ? 'notice' : 'nothing';
}

/** The same under the settings as they are now. */
export const leaveIn = async (tab: Whereabouts | undefined, frame?: string): Promise<Leave> =>
  leaveUnder(await settingsNow(), tab, frame);

let known: Settings | undefined;

/** Read once in a life of the background, then followed: a page's cue must not wait for the disk, which may be busy. */
async function settingsNow(): Promise<Settings> {
  if (known) return known;
  const read = await readSettings();
  // Others may have asked meanwhile, and been told of a change since.
  if (!known) {
    known = read;
    onSettings((settings) => (known = settings));
  }
  return known;
}

/** By which entries of their list the person wants the site of an address left alone. */
export const exclusionsOf = async (url: string): Promise<string[]> =>
  entriesFor(siteOf(url), (await settingsNow()).excludedSites);

const isExcluded = (url: string, excludedSites: readonly string[]): boolean =>
  entriesFor(siteOf(url), excludedSites).length > 0;

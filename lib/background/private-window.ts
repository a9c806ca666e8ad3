import { readSettings } from '#lib/settings.ts';

/** Whether a tab may be noticed, fetched for and recorded: not in a private window, unless the person said so. */
export async function mayRecord(tab: { incognito?: boolean | undefined } | undefined): Promise<boolean> {
  if (tab === undefined) return false;
  return !tab.incognito || (await readSettings()).privateWindows;
}

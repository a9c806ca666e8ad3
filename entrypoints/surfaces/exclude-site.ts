import { entriesFor } from '#lib/ledger/entries-for.ts';
import { hostEntered } from '#lib/ledger/host-entered.ts';
import { readSettings, writeSettings } from '#lib/settings.ts';

/** Has the extension leave a site alone. @param text host or address @returns false where it names no site */
export async function excludeSite(text: string): Promise<boolean> {
  const host = hostEntered(text);
  if (host === undefined) return false;
  const { excludedSites } = await readSettings();
  await writeSettings({ excludedSites: Array.from(new Set([...excludedSites, host])).sort() });
  return true;
}

/** Has the extension look on a site again: its entry goes, and those that it falls under. @param site host in Unicode */
export async function includeSite(site: string): Promise<void> {
  const { excludedSites } = await readSettings();
  const out = entriesFor(site, excludedSites);
  await writeSettings({ excludedSites: excludedSites.filter((entry) => !out.includes(entry)) });
}

import { entriesFor } from '#lib/ledger/entries-for.ts';
import { hostEntered } from '#lib/ledger/host-entered.ts';
import { readSettings, writeSettings } from '#lib/settings.ts';

/** What came of a wish to exclude: `there`: it is excluded already, by itself or with a domain above it. */
export type Exclusion = 'added' | 'there' | 'no-site';

/** Has the extension leave a site alone. @param text host or address */
export async function excludeSite(text: string): Promise<Exclusion> {
  const host = hostEntered(text);
  if (host === undefined) return 'no-site';
  const { excludedSites } = await readSettings();
  if (entriesFor(host, excludedSites).length > 0) return 'there';
  await writeSettings({ excludedSites: [...excludedSites, host].sort() });
  return 'added';
}

/** Has the extension look again where these entries kept it out. @param entries as they stand in the list */
export async function includeSites(entries: readonly string[]): Promise<void> {
  const { excludedSites } = await readSettings();
  await writeSettings({ excludedSites: excludedSites.filter((entry) => !entries.includes(entry)) });
}

/**
 * Which entries of a list of hosts a site falls under: its own and those of domains above it, ports left out.
 * @param site host in Unicode, as on a record
 */
export function entriesFor(site: string, entries: readonly string[]): string[] {
  const host = site.replace(/:\d+$/, '').replace(/\.$/, '');
  return entries.filter((entry) => host === entry || host.endsWith(`.${entry}`));
}

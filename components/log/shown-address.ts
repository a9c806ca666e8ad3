import { shownName } from '#lib/i18n/shown-name.ts';

/**
 * An address of a site as people read it: its host as the site is written (`https://пример.рф/` for
 * `https://xn--e1afmkfd.xn--p1ai/`). The address of another host stays as it is.
 *
 * @param site host in Unicode, with a port where it is not the usual one
 */
export function shownAddress(url: string, site: string): string {
  const host = URL.parse(url)?.host;
  const isItsOwn = host !== undefined && host === URL.parse(`${new URL(url).protocol}//${site}`)?.host;
  return shownName(isItsOwn ? url.replace(host, () => site) : url);
}

import { browser, type Browser } from 'wxt/browser';
import type { Access } from '#lib/model/page-state.ts';
import { injectFunction } from './inject.ts';

/** How far a tab's page is open to us, and whether it is a file that only fetching again can read. */
export interface Reach {
  readonly access: Access;
  readonly isFile: boolean;
}

const CLOSED: Reach = { access: 'browser-page', isFile: false };
const FILE: Reach = { access: 'open', isFile: true };

/** Finds out by trying: what a browser lets extensions into differs by browser, version and settings. */
export async function reachOf(tab: Browser.tabs.Tab): Promise<Reach> {
  const url = URL.parse(tab.url ?? '');
  if (!url || !['http:', 'https:', 'file:'].includes(url.protocol)) return CLOSED;
  if (!(await isPermitted(url))) return { access: 'no-permission', isFile: false };
  const looked = await injectFunction({ tabId: tab.id ?? -1 }, () => [
    document.readyState,
    document.contentType,
  ]);
  if (!looked.ok) return isPdfAddress(url) || mayBeFile(url) ? FILE : CLOSED;
  const [readiness, type] = looked.value.value;
  if (type === 'application/pdf') return FILE;
  return { access: readiness === 'loading' ? 'waiting' : 'open', isFile: false };
}

function isPermitted({ protocol, hostname }: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Firefox shows PDF in a page of its own, which no extension may enter; only the address tells. */
const isPdfAddress = ({ protocol, pathname }: URL): boolean =>
  protocol !== 'file:' && pathname.toLowerCase().endsWith('.pdf');

/** Where Firefox lets no extension in, whatever is shown. */
const ITS_OWN = /(?:^|\.)(?:mozilla\.(?:org|net|com)|firefox\.com)$/;

/**
 * Many PDFs have addresses that do not tell (`/file?id=5`). A site that lets scripts in elsewhere and not here shows
 * one in Firefox; what else it may be, a page of an error, a click finds out.
 */
const mayBeFile = ({ protocol, hostname }: URL): boolean =>
  import.meta.env.FIREFOX && protocol !== 'file:' && !ITS_OWN.test(hostname);

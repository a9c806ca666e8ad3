import { browser } from 'wxt/browser';
import type { PageState } from '#lib/model/page-state.ts';
import type { PageView } from './page-view.svelte.ts';
import { logHref } from './tabs.ts';

/** Whether a letter can be written from what is shown: a document about data, of a site. A file has no operator for sure. */
export const mayWrite = ({ document }: PageState): boolean =>
  document !== null && document.origin !== 'file' && document.summary.kind !== 'other';

/**
 * Opens the draft of a letter to the operator of the document shown; its version is kept first, so that it can be cited,
 * but for a private window.
 */
export async function writeToOperator(view: PageView): Promise<void> {
  const before = view.page?.document;
  if (!before) return;
  if (!view.kept && before.url === view.page?.url) await view.readPage();
  const { sha256 } = view.page?.document ?? before;
  const from = view.page?.isPrivate ? '..private' : '';
  await browser.tabs.create({ url: logHref(`/write/${sha256}..${view.tabId}${from}`) });
}

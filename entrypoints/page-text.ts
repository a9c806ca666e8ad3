import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rootOpener } from '#lib/detect/extension-world.ts';
import { readPage } from '#lib/documents/page.ts';
import { showWords } from '#lib/documents/show-words.ts';

/**
 * What the background asks of an open page. It injects this script where it wants the page read and takes its result,
 * a `Result<PolicyDocument, ReadFailure>`, off the injection:
 *
 *     scripting.executeScript({ target: { tabId }, files: ['/page-text.js'] })      → [{ result }]
 *
 * and afterwards, in the same isolated world, has the words of a quote shown (injecting again where it is missing):
 *
 *     scripting.insertCSS({ target: { tabId }, css: HIGHLIGHT_CSS, origin: 'AUTHOR' })
 *     scripting.executeScript({ target: { tabId }, args: [text, start],
 *       func: (text, start) => globalThis.__consentLedgerPage?.show(text, start) ?? null })  → [{ result }]
 *
 * `true`: shown; `false`: the words are not there; `null`: not injected yet.
 */
export interface PageText {
  read: () => ReturnType<typeof readPage>;
  show: (text: string, start: number) => boolean;
}

declare global {
  var __consentLedgerPage: PageText | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.__consentLedgerPage = {
    read: () => readPage(document, rootOpener),
    show: (text, start) => showWords(document, text, start, rootOpener),
  };
  return readPage(document, rootOpener);
});

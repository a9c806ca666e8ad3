export const HIGHLIGHT_NAME = 'consent-ledger';

/**
 * Style of the words shown, for the background to insert (`scripting.insertCSS`, origin `AUTHOR`: Chromium does not paint highlights that a user style sheet names) before it has them
 * shown: a content script cannot adopt a style sheet in Firefox. Without it the words are selected instead.
 */
export const HIGHLIGHT_CSS = `::highlight(${HIGHLIGHT_NAME}) { background-color: #ffe08a; color: #1a1a1a; }`;

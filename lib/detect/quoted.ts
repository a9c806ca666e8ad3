import type { View } from './view.ts';

/** Somebody else's words, or the caption of a button. */
const QUOTED = /«[^»]{1,700}»|“[^”]{1,700}”|„[^“”]{1,700}[“”]|"[^"]{1,700}"/gu;

/** What a sentence says by itself: articles quote what others write under their buttons. */
export const withoutQuotes = (text: string): string => text.replace(QUOTED, ' ');

const CITING = new Set(['blockquote', 'q', 'pre', 'code', 'cite', 'figure', 'samp']);

/** Whether words stand in what the page marks as a quotation or an example. */
export const isCited = (view: View, owner: Element): boolean =>
  Array.from(view.chain(owner, 8)).some(({ localName }) => CITING.has(localName));

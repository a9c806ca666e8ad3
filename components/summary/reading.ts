import type { Quote } from '#lib/model/quote.ts';

/**
 * The text behind a summary and where a click on its words leads: to the open page, to the document at its address,
 * or nowhere, where the document is a file of the person's own.
 */
export interface Reading {
  readonly text: string;
  /** Where each page starts in the text; PDF only. */
  readonly pages?: readonly number[] | undefined;
  readonly leadsTo: 'page' | 'document' | 'nowhere';
  readonly onquote: (quote: Quote) => void;
}

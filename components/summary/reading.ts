import type { Quote } from '#lib/model/quote.ts';

/** The text behind a summary and where a click on its words leads: to the open page, or to the document itself. */
export interface Reading {
  readonly text: string;
  readonly leadsTo: 'page' | 'document';
  readonly onquote: (quote: Quote) => void;
}

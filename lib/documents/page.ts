import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { documentOf } from './blocks.ts';
import { liveTree } from './live-tree.ts';
import { walk, type Walked } from './walk.ts';

/** The words of the page as it stands now, and the nodes they stand in. */
export const pageWords = (page: Document): Walked<Node> =>
  walk<Node>(liveTree, page.body ?? page.documentElement);

/** Reads the rendered page with the very walk that reads a fetched one. Changes nothing in it. */
export function readPage(page: Document): Result<PolicyDocument, ReadFailure> {
  const { text, lines, whole } = pageWords(page);
  if (!whole) return failed('too-large');
  return /\p{L}/u.test(text) ? ok(documentOf({ text, lines, title: page.title })) : failed('empty');
}

import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { documentOf } from './blocks.ts';
import { liveTree, type RootOpener } from './live-tree.ts';
import { walk, type Walked } from './walk.ts';

/** The words of the page as it stands now, and the nodes they stand in. */
export const pageWords = (page: Document, rootOf: RootOpener = openRoot): Walked<Node> =>
  walk<Node>(liveTree(rootOf), page.body ?? page.documentElement);

const openRoot: RootOpener = (host) => host.shadowRoot;

/** Reads the rendered page with the very walk that reads a fetched one. Changes nothing in it. */
export function readPage(page: Document, rootOf?: RootOpener): Result<PolicyDocument, ReadFailure> {
  const { text, lines, whole } = pageWords(page, rootOf);
  if (!whole) return failed('too-large');
  return /\p{L}/u.test(text) ? ok(documentOf({ text, lines, title: page.title })) : failed('empty');
}

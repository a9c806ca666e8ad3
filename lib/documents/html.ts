import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type Token } from 'parse5';
import type { ReadFailure } from '#lib/model/document.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import type { Lines } from './line.ts';
import { parsedTree, type ParsedNode } from './parsed-tree.ts';
import { findAll } from './tree.ts';
import { walk } from './walk.ts';

/** As deep as browsers nest; what is deeper goes on at this depth. Keeps parsing linear on hostile nesting. */
const DEEPEST = 500;

/** Elements that the parser may make: an unclosed run of marks is repeated in every paragraph that follows. */
const MOST_ELEMENTS = 500_000;

class Boundless extends Error {}

function boundedAdapter(): typeof defaultTreeAdapter {
  let made = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (...description) => {
    if (++made > MOST_ELEMENTS) throw new Boundless();
    return defaultTreeAdapter.createElement(...description);
  };
  return { ...defaultTreeAdapter, createElement };
}

class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop < DEEPEST || token.tagName === 'br') super.onStartTag(token);
  }
}

/** Reads an HTML page from its source, without running or fetching anything of it. */
export function htmlLines(source: string): Result<Lines, ReadFailure> {
  const document = parsedPage(source);
  if (!document) return failed('too-large');
  const title = findAll(
    parsedTree,
    document as ParsedNode,
    (node) => parsedTree.name(node) === 'title',
    1,
  )[0];
  const walked = walk<ParsedNode>(parsedTree, document);
  if (!walked.whole) return failed('too-large');
  return ok({ text: walked.text, lines: walked.lines, title: title ? textOf(title) : '' });
}

/** A page's tree from its source; null where it is made of more elements than any page. */
export function parsedPage(source: string): ParsedNode | null {
  try {
    const parser = new BoundedParser({ treeAdapter: boundedAdapter(), scriptingEnabled: true });
    parser.tokenizer.write(source, true);
    return parser.document;
  } catch (error) {
    if (error instanceof Boundless) return null;
    throw error;
  }
}

/** The text of a node, as it is written. */
export const textOf = (node: ParsedNode): string =>
  findAll(parsedTree, node, (inner) => parsedTree.name(inner) === '#text')
    .map((inner) => parsedTree.text(inner))
    .join('')
    .trim();

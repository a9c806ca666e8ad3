import { MOST_NODES } from './caps.ts';

/** What the walk needs of a tree of nodes, parsed or live. */
export interface Tree<N> {
  /** Element name in lower case, `#text` for text, empty for anything else. */
  name(node: N): string;
  text(node: N): string;
  attribute(node: N, name: string): string | null;
  /** Children as a reader meets them: with open shadow roots and frames of the same origin. */
  children(node: N): readonly N[];
  /** Whether line ends in this element's own text are seen as such. */
  keepsLines(node: N): boolean;
  /** Whether the element itself hides all that is in it. Live pages pay for the answer: to be asked of few. */
  hidden(node: N): boolean;
}

/**
 * Goes through a tree in reading order without recursion: hostile pages nest deeper than a stack.
 * @returns false where the tree had too many nodes to be gone through to its end.
 */
export function traverse<N>(
  tree: Tree<N>,
  root: N,
  enter: (node: N) => boolean,
  leave: (node: N) => void,
): boolean {
  const stack: { node: N; done: boolean }[] = [{ node: root, done: false }];
  let left = MOST_NODES;
  for (let task = stack.pop(); task; task = stack.pop()) {
    if (task.done) leave(task.node);
    else if (left > 0 && enter(task.node)) {
      stack.push({ node: task.node, done: true });
      const children = tree.children(task.node);
      left -= children.length;
      for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i] as N, done: false });
    }
  }
  return left > 0;
}

/** The nodes under `root` that pass the test, in reading order, at most `most`. */
export function findAll<N>(tree: Tree<N>, root: N, test: (node: N) => boolean, most = Infinity): N[] {
  const found: N[] = [];
  traverse(
    tree,
    root,
    (node) => {
      if (found.length < most && test(node)) found.push(node);
      return found.length < most;
    },
    () => undefined,
  );
  return found;
}

import { parseAst, type Plugin } from 'vite';

/** Modules of the content scripts most of whose functions run as soon as the script is there. */
export const AT_ONCE: readonly string[] = (
  'accessible-name around-both banner-names box-kind box-state box-words clobbered consent-words covers-in drawn-box face field-kinds find find-box flat-tree ' +
  'found-of links live-map meaning page-map passages phrase phrase-index press report role scout selector settle sight view'
)
  .split(' ')
  .map((name) => `lib/detect/${name}.ts`)
  .concat('lib/text/fold.ts');

/**
 * Puts functions in parentheses, which tells browsers that they are called at once: any other is read twice, first only
 * to find where it ends. A declared function becomes a constant for that, at the head of its module.
 */
export function eagerFunctions(): Plugin {
  return {
    name: 'eager-functions',
    enforce: 'pre',
    transform(code, id) {
      const isAtOnce = AT_ONCE.some((module) => id.split('?', 1)[0]?.endsWith(`/${module}`));
      return isAtOnce ? { code: inParentheses(code), map: null } : undefined;
    },
  };
}

/** What is needed of a node of the module's tree. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: Node | null;
  readonly async?: boolean;
  readonly generator?: boolean;
  readonly declaration?: Node | null;
}

/** @param code a module of TypeScript. @returns the same with its functions in parentheses */
export function inParentheses(code: string): string {
  const body: readonly Node[] = parseAst(code, { lang: 'ts' }).body;
  const signs = body
    .flatMap((node) => expressionsIn(node))
    .flatMap(({ start, end }) => [[start, '('] as const, [end, ')'] as const])
    .toSorted(([a], [b]) => a - b);
  const written = (start: number, end: number): string => {
    let text = '';
    let from = start;
    for (const [at, sign] of signs.filter(([each]) => each >= start && each <= end)) {
      text += code.slice(from, at) + sign;
      from = at;
    }
    return text + code.slice(from, end);
  };
  const constant = (node?: Node | null): string =>
    node?.id
      ? `const ${code.slice(node.id.start, node.id.end)} = (function ${written(node.id.end, node.end)});`
      : '';
  const parts = Map.groupBy(body, placeOf);
  const lines = (place: Place, line: (node: Node) => string) => (parts.get(place) ?? []).map(line);
  return [
    ...lines('import', ({ start, end }) => written(start, end)),
    ...lines('exported', ({ declaration }) => `export ${constant(declaration)}`),
    ...lines('declared', constant),
    ...lines('rest', ({ start, end }) => written(start, end)),
  ].join('\n');
}

type Place = 'import' | 'exported' | 'declared' | 'rest';

function placeOf(node: Node): Place {
  if (node.type === 'ImportDeclaration') return 'import';
  if (isPlainFunction(node)) return 'declared';
  return node.type === 'ExportNamedDeclaration' && isPlainFunction(node.declaration) ? 'exported' : 'rest';
}

const isPlainFunction = (node: Node | null | undefined): boolean =>
  node?.type === 'FunctionDeclaration' && node.async !== true && node.generator !== true;

/** Function expressions and arrows anywhere in a node; a method cannot stand in parentheses. */
function expressionsIn(node: unknown, isMethod = false): Node[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((each) => expressionsIn(each));
  const { type, kind, method } = node as { type?: string; kind?: string; method?: boolean };
  const holdsMethod =
    type === 'MethodDefinition' || (type === 'Property' && (method === true || kind !== 'init'));
  const inner = Object.entries(node).flatMap(([key, value]) =>
    expressionsIn(value, holdsMethod && key === 'value'),
  );
  const isFunction = type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
  return isFunction && !isMethod ? [node as Node, ...inner] : inner;
}

import { parseAst, type Plugin } from 'vite';

/** Shorter ones are not worth a rewriting; characters. */
const LONG = 400;

/**
 * Puts long strings in quotation marks, where minifiers choose backticks to save a character a line. A browser reads a
 * template twice over, as it is written and as it is meant, which for the lexicon takes it longer than all other code.
 */
export function quotedStrings(): Plugin {
  return {
    name: 'quoted-strings',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = inQuotes(chunk.code);
    },
  };
}

/** @param code a script that bundlers are done with. @returns the same with its long templates as plain strings */
export function inQuotes(code: string): string {
  let quoted = '';
  let from = 0;
  for (const { start, end, text } of longTemplates(parseAst(code).body)) {
    quoted += code.slice(from, start) + literal(text);
    from = end;
  }
  return quoted + code.slice(from);
}

/** In whichever marks need fewer escapes: the scout has no byte to spare. */
function literal(text: string): string {
  const double = JSON.stringify(text);
  const single = `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  return single.length < double.length ? single : double;
}

interface Template {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is needed of a node of the script's tree. */
interface Node {
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly quasis?: readonly { readonly value: { readonly cooked: string | null } }[];
}

/** In the order in which they stand. Nothing shorter is looked into: little of a script is long. */
function longTemplates(tree: unknown): Template[] {
  if (typeof tree !== 'object' || tree === null) return [];
  if (Array.isArray(tree)) return tree.flatMap(longTemplates);
  const { type, start, end, quasis } = tree as Node;
  if (end - start < LONG) return [];
  const [first, second] = type === 'TemplateLiteral' ? (quasis ?? []) : [];
  if (first && !second && first.value.cooked !== null) return [{ start, end, text: first.value.cooked }];
  return (
    Object.entries(tree)
      // What a tag is called with is not a string.
      .filter(([key]) => !(type === 'TaggedTemplateExpression' && key === 'quasi'))
      .flatMap(([, value]) => longTemplates(value))
      .toSorted((a, b) => a.start - b.start)
  );
}

import type { Block, PolicyDocument } from '#lib/model/document.ts';
import type { ReadingContext } from '#lib/read/context.ts';
import { prepare } from '#lib/read/context.ts';
import { loadRules } from '#lib/rules/load.ts';
import { compile } from '#lib/rules/matcher.ts';

const matcher = compile(loadRules());

/** A document of one block per line: `# ` begins a heading, `- ` a list item under the paragraph before it. */
export function documentOf(lines: string, lang = 'ru'): PolicyDocument {
  const blocks: Block[] = [];
  let text = '';
  let parent: number | undefined;
  for (const line of lines.split('\n')) {
    const kind = line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'item' : 'paragraph';
    const words = kind === 'paragraph' ? line : line.slice(2);
    if (text !== '') text += '\n';
    const block = {
      kind,
      depth: kind === 'paragraph' ? 0 : 1,
      start: text.length,
      end: text.length + words.length,
    } as const;
    text += words;
    blocks.push(parent === undefined || kind === 'heading' ? block : { ...block, parent });
    if (kind === 'heading' || (kind === 'paragraph' && words.endsWith(':'))) parent = blocks.length - 1;
  }
  return { title: '', lang, text, blocks };
}

/** The same, prepared with all rules of the repository. */
export const contextOf = (lines: string, lang = 'ru'): ReadingContext =>
  prepare(documentOf(lines, lang), matcher);

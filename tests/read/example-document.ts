import type { Block, PolicyDocument } from '#lib/model/document.ts';

/**
 * A document for tests: each line is a block, a line that begins with `# ` a heading, with `- ` an item; a line that
 * ends in a colon leads in to the ones after it, up to the next heading.
 */
export function exampleDocument(text: string, lang = 'ru'): PolicyDocument {
  const blocks: Block[] = [];
  let start = 0;
  let heading: number | undefined;
  let lead: number | undefined;
  for (const line of text.split('\n')) {
    const kind = line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'item' : 'paragraph';
    if (kind === 'heading') lead = undefined;
    const parent = kind === 'heading' ? undefined : (lead ?? heading);
    const block = { kind, depth: kind === 'paragraph' ? 0 : 1, start, end: start + line.length } as const;
    if (kind === 'heading') heading = blocks.length;
    else if (line.endsWith(':')) lead = blocks.length;
    if (line !== '') blocks.push(parent === undefined ? block : { ...block, parent });
    start += line.length + 1;
  }
  return { title: '', lang, text, blocks };
}

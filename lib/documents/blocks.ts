import type { Block, PolicyDocument } from '#lib/model/document.ts';
import { headings } from './headings.ts';
import { languageOf } from './language.ts';
import type { Draft, Lines } from './line.ts';
import { listItems } from './lists.ts';
import { outline } from './outline.ts';
import { joinWrapped } from './wrap.ts';

/**
 * Turns the lines of any format into the document's blocks. A block's span holds its words alone: bullet, clause
 * number and Markdown marks before them are not part of it.
 */
export function documentOf({ text, lines, title, pages }: Lines): PolicyDocument {
  const drafts = headings(text, listItems(text, joinWrapped(text, lines)));
  return {
    title: (title.trim() || titleOf(text, drafts)).replace(/\s+/g, ' ').trim(),
    lang: languageOf(text),
    text,
    blocks: outline(text, drafts.map(blockOf), drafts),
    ...(pages && { pages }),
  };
}

/** Words that name the document and not one of its parts. */
const NAMED =
  /политик|согласи|соглашени|положени|оферт|конфіденційн|құпиялы|privacy|policy|notice|consent|terms|datenschutz|confidentialit|privacidad/iu;

/** The title of a document that has none: the topmost of its first headings, or its first words. */
function titleOf(text: string, drafts: readonly Draft[]): string {
  const first = drafts.slice(0, 12).filter((draft) => draft.kind === 'heading');
  const wordsOf = ({ start, end }: Draft) => text.slice(start, Math.min(end, start + 200));
  const called = first.filter((draft) => NAMED.test(wordsOf(draft)));
  const top = Math.min(...(called.length > 0 ? called : first).map((draft) => draft.depth ?? 1));
  const named = (called.length > 0 ? called : first).find((draft) => (draft.depth ?? 1) === top) ?? drafts[0];
  return named ? wordsOf(named) : '';
}

function blockOf(draft: Draft): Block {
  const kind = draft.kind ?? 'paragraph';
  const depth = kind === 'heading' || kind === 'item' ? (draft.depth ?? 1) : 0;
  return {
    kind,
    depth,
    start: draft.start,
    end: draft.end,
    ...(draft.number !== undefined && { number: draft.number }),
    ...(draft.cells && { cells: draft.cells }),
  };
}

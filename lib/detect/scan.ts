import { cueIn, isBoxCue, isCue, plainText } from './cues.ts';
import type { RootOpener } from './flat-tree.ts';
import { attributeCue, hasFewBoxes } from './scan-controls.ts';
import { rootsIn } from './scan-roots.ts';
import { aroundHost, OVERLAP, readText, textOf } from './scan-text.ts';

/**
 * What any element but those of prose fits: in prose alone nothing can be agreed to. An empty paragraph may be something else: the host of a
 * shadow root; a `span` that has any attribute of a control's, one that is drawn.
 */
const PROSE = 'p,li,span,b,br,i,em,strong,img,h2,h3,ul,ol,h1,hr,script,style,link,meta,html,head,title,body';
export const MORE_THAN_PROSE = `:not(${PROSE}),p:empty,h1:empty,h2:empty,h3:empty,span:is(:empty,[class],[role],[onclick],[tabindex])`;
/** Without any of these there is nothing by which a person could agree to anything. */
const ANYTHING = 'a,button,input,[class],[role],[onclick],[tabindex]';

/** What a look through a part of a page gives. */
export interface Look {
  readonly cue: boolean;
  /** All its text, by which the next look knows what is new. */
  readonly text: string;
  /** Shadow roots right under it, which may hold a cue. */
  readonly roots: readonly ShadowRoot[];
}

/**
 * Looks through a part of a page. The browser is asked few, large questions: to walk the page in script costs many
 * times as much, and so does every further kind of object that is touched. Asks for no layout.
 * @param root something with more in it than prose, see {@link MORE_THAN_PROSE}
 * @param before the text at the last look
 */
export function lookThrough(root: Document | ShadowRoot, before: string, rootOf: RootOpener): Look {
  if (!root.querySelector(ANYTHING)) return { cue: false, text: before, roots: rootsIn(root, rootOf) };
  const text = textOf(root);
  if (hasCue(root, text, before)) return { cue: true, text, roots: [] };
  return { cue: false, text, roots: rootsIn(root, rootOf) };
}

function hasCue(root: Document | ShadowRoot, text: string, before: string): boolean {
  const from = text.startsWith(before) ? Math.max(0, before.length - OVERLAP) : 0;
  const fresh = plainText(text.slice(from));
  // What scripts and styles say counts for nothing, but to tell it apart costs a walk.
  let read: string | undefined;
  const readable = () => (read ??= plainText(readText(root)));
  const words = cueIn(fresh);
  // Looked for as they stand first: a pattern that is asked for the second time is made ready anew.
  if (words !== null && (readable().includes(words) || isCue(readable()))) return true;
  if (attributeCue(root)) return true;
  if (!hasFewBoxes(root)) return false;
  const around = plainText(aroundHost(root));
  return isBoxCue((from === 0 ? fresh : plainText(text)) + around) && isBoxCue(readable() + around);
}

import { groupWords, nameStretches } from './accessible-name.ts';
import { asks, isVague, join, merged, type BoxWords } from './box-words.ts';
import { linksWithin } from './links.ts';
import { asksByTick, meaningOf } from './meaning.ts';
import { fold, type View } from './view.ts';
import { wordsAround } from './words-around.ts';

/**
 * The consent that a box asks for: its accessible name first, then the text around it.
 * @returns `null` where the box is about something else
 */
export function consentWords(view: View, box: Element): BoxWords | null {
  const stretches = nameStretches(view, box);
  const group = groupWords(view, box);
  const said = meaningOf(`${group.text} ${stretches.map((stretch) => view.raw(stretch)).join(' ')}`);
  // Nothing has been looked at so far: most boxes of a page end here.
  if (!asksByTick(said) && !isVague(said) && said.words > 6) return null;
  const named = join(view, box, stretches);
  const whole = merged(group, named);
  const isNamed = named.text !== '' && (!named.unseen || view.sight.element(box));
  if (isNamed && (asks(whole.text) || isDocumentName(view, whole))) return whole;
  if (named.text !== '' && !isVague(meaningOf(named.text))) return null;
  if (!view.sight.element(box) && !hasFace(view, box)) return null;
  return wordsAround(view, box, named) ?? attributeWords(box);
}

/** What a person sees in place of a hidden box: an empty element beside it. Without one the box is not for people. */
function hasFace(view: View, box: Element): boolean {
  for (const around of Array.from(view.chain(box, 3)).slice(1)) {
    if (around.localName === 'label' && view.sight.element(around)) return true;
    const faces = Array.from(around.children).filter(
      (child) => child !== box && fold(child.textContent) === '',
    );
    if (faces.some((face) => view.sight.element(face))) return true;
  }
  return false;
}

/** A box beside nothing but the name of a document, as a link: «Публичная оферта». */
function isDocumentName(view: View, { text, stretches }: BoxWords): boolean {
  const { covers, words } = meaningOf(text);
  return covers.includes('terms') && words <= 6 && linksWithin(view, stretches).length > 0;
}

/** Some builders put the sentence into an attribute only. */
function attributeWords(box: Element): BoxWords | null {
  for (const attribute of ['title', 'data-label', 'name', 'value']) {
    const text = fold(box.getAttribute(attribute) ?? '');
    if (/\s/u.test(text) && asks(text)) return { text, stretches: [] };
  }
  return null;
}

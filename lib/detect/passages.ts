import { aroundNode } from './clobbered.ts';
import type { Passage, View } from './view.ts';

/** @returns the stretches of text that stand for themselves, in reading order, captions of buttons left out. */
export function passagesOf(view: View): Passage[] {
  const { items } = view.map;
  const passages: Passage[] = [];
  let from = -1;
  const close = (to: number) => {
    if (from >= 0) passages.push(passage(view, from, to));
    from = -1;
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.kind === 'text') {
      if (from < 0 && (item.node as Text).data.trim() !== '') from = i;
    } else if (item?.kind !== 'mark') {
      close(i);
      if (item?.kind === 'press') i = Math.max(i, (view.place(item.node as Element)?.to ?? 0) - 1);
    }
  }
  close(items.length);
  return passages;
}

function passage(view: View, from: number, to: number): Passage {
  const text = view.map.items[from]?.node as Text;
  return { from, to, owner: ownerOf(view, text, to), words: view.raw({ from, to }) };
}

/** The smallest element around the first words that holds the last ones too. */
function ownerOf(view: View, text: Text, to: number): Element {
  const start = aroundNode(text) ?? ((text.getRootNode() as Partial<ShadowRoot>).host as Element);
  for (const element of view.chain(start, 30)) if ((view.place(element)?.to ?? 0) >= to) return element;
  return start;
}

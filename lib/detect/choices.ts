import type { Choice } from '#lib/model/consent.ts';
import { briefName } from './brief-name.ts';
import { isOpen, isTicked } from './box-state.ts';
import { isState } from './face.ts';
import type { View } from './view.ts';

const MOST = 40;
const LONGEST_NAME = 120;

/** The kinds of cookie that a banner lets the person choose, as they stand: by name, without those that it keeps for itself. */
export function choicesOf(view: View, banner: Element): Choice[] {
  const boxes = view.within(banner, 'box').filter((box) => isOpen(box));
  return boxes.slice(0, MOST).flatMap((box): Choice[] => {
    const name = briefName(view, box).slice(0, LONGEST_NAME);
    return name === '' || isState(name) ? [] : [{ name, on: isTicked(box) }];
  });
}

import { nameStretches } from './accessible-name.ts';
import { fold, type View } from './view.ts';

/** What a box is called, or what stands right after it. */
export function briefName(view: View, box: Element): string {
  const named = nameStretches(view, box).map((stretch) => view.raw(stretch, 300));
  const name = fold(named.join(' ') || (box.getAttribute('aria-label') ?? ''));
  if (name !== '') return name;
  const { to = 0 } = view.place(box) ?? {};
  return view.raw({ from: to, to: to + 4 }, 300);
}

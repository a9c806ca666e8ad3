import type { Found } from './found.ts';

/**
 * Boxes that took the place of others, with the same words at the same place: frameworks draw a form anew at a click.
 * @param before what was found at the last look. @param now what is found now
 * @returns each new box and the one it stands for
 */
export function drawnAnew(
  before: readonly Found[],
  now: readonly Found[],
): [box: Element, former: Element][] {
  const formers = new Map(before.map((found) => [nameOf(found), found.box]));
  return now.flatMap((found): [Element, Element][] => {
    const former = formers.get(nameOf(found));
    const isAnew = found.box && former && former !== found.box && !former.isConnected;
    return isAnew ? [[found.box, former]] : [];
  });
}

const nameOf = ({ control }: Found): string => `${control.selector} ${control.label}`;

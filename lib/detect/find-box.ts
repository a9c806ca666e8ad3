import { aroundBoth } from './around-both.ts';
import { boxKind } from './box-kind.ts';
import type { BoxWords } from './box-words.ts';
import { consentWords } from './consent-words.ts';
import { foundOf } from './found-of.ts';
import type { Found } from './found.ts';
import { pressFor } from './press-for.ts';
import type { Pretick } from './preticks.ts';
import { saysNo } from './radio-option.ts';
import { requiredOf } from './required.ts';
import type { View } from './view.ts';

/**
 * The consent that a box asks for; of radio buttons, the one that agrees.
 * @param first the box that `words` are of
 * @param group all radio buttons of its question, or the box alone
 */
export function findBox(
  view: View,
  first: Element,
  group: readonly Element[],
  words: BoxWords,
  wasTicked: Pretick,
): Found {
  const box = agreeing(first, group);
  const own = box === first ? words : (consentWords(view, box) ?? words);
  const stretch = own.stretches[0] ?? view.place(box) ?? { from: 0, to: 0 };
  const press = pressFor(view, box, stretch, own.text);
  return foundOf(view, boxKind(view, box), box, own, box, {
    preticked: wasTicked(box),
    required: requiredOf(view, box, own.text),
    presses: press ? [press] : [],
    refusals: [],
    saves: [],
    around: aroundBoth(view, box, press),
  });
}

function agreeing(first: Element, group: readonly Element[]): Element {
  const refusing = group.filter((option) => saysNo(option));
  return refusing.includes(first) ? (group.find((option) => !refusing.includes(option)) ?? first) : first;
}

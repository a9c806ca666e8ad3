import type { ConsentControl, ControlKind } from '#lib/model/control.ts';
import { bannerAround, speaksOfCookies, type Banner } from './banner.ts';
import { boxKind, isRadio } from './box-kind.ts';
import { isOpen } from './box-state.ts';
import { consentWords, type BoxWords } from './box-words.ts';
import { isAside, isConvincing, isDocument } from './conviction.ts';
import { LONGEST_ADDRESS, type Found } from './found.ts';
import { linksWithin } from './links.ts';
import { answerOf, meaningOf } from './meaning.ts';
import { passagesOf } from './passages.ts';
import { captionOf, formOf, pressFor } from './press.ts';
import { saysNo } from './radio-option.ts';
import { requiredOf } from './required.ts';
import { selectorOf } from './selector.ts';
import { consentSentences, type Sentence } from './sentences.ts';
import { settle } from './settle.ts';
import type { Passage, Stretch, View } from './view.ts';

const MOST_BOXES = 600;
const MOST_FOUND = 60;

/** How a box stood before the person touched it. */
export type Pretick = (box: Element) => boolean;

/** Finds the consents that a page asks for: sentences first, each bound once, to the nearest box, button or banner. */
export function findConsents(view: View, wasTicked: Pretick): Found[] {
  settle(view);
  return new Finder(view, wasTicked).find().slice(0, MOST_FOUND);
}

class Finder {
  readonly #view: View;
  readonly #wasTicked: Pretick;
  readonly #found: Found[] = [];
  readonly #taken: Stretch[] = [];

  constructor(view: View, wasTicked: Pretick) {
    this.#view = view;
    this.#wasTicked = wasTicked;
  }

  find(): Found[] {
    const passages = passagesOf(this.#view);
    this.#banners(passages);
    this.#boxes();
    const free = passages.filter((passage) => !this.#isTaken(passage));
    for (const sentence of consentSentences(this.#view, free)) this.#sentence(sentence, passages);
    this.#captions();
    return this.#found.toSorted((a, b) => this.#at(a) - this.#at(b));
  }

  #at = (found: Found): number => this.#view.place(found.box ?? found.around)?.from ?? 0;

  #isTaken = ({ from, to }: Stretch): boolean =>
    this.#taken.some((taken) => taken.from < to && from < taken.to);

  #banners(passages: readonly Passage[]): void {
    for (const passage of passages) {
      if (this.#isTaken(passage) || !speaksOfCookies(passage)) continue;
      const banner = bannerAround(this.#view, passage);
      if (banner) this.#banner(banner);
    }
  }

  #banner(banner: Banner): void {
    const place = this.#view.place(banner.element);
    if (!place || this.#isTaken(place)) return;
    this.#taken.push(place);
    const boxes = this.#view.within(banner.element, 'box').filter(isOpen);
    const preticked = boxes.some((box) => this.#view.sight.element(box) && this.#wasTicked(box));
    this.#add('banner', banner.element, { text: banner.label, stretches: [place] }, null, {
      preticked,
      required: banner.reject.length > 0 ? false : null,
      presses: banner.accept,
      refusals: banner.reject,
      saves: banner.save,
      around: banner.element,
    });
  }

  #boxes(): void {
    const { view, done } = { view: this.#view, done: new Set<Element>() };
    const boxes = view.among({ from: 0, to: view.map.items.length }, 'box').slice(0, MOST_BOXES);
    for (const box of boxes) {
      const place = view.place(box);
      if (done.has(box) || !place || this.#isTaken(place) || !isOpen(box)) continue;
      const words = consentWords(view, box);
      if (!words || words.stretches.some(this.#isTaken)) continue;
      const group = (isRadio(box) ? this.#group(box, boxes) : [box]).filter((member) => !done.has(member));
      for (const member of group) done.add(member);
      this.#box(box, group, words);
    }
  }

  /** Radio buttons of one question. */
  #group(box: Element, boxes: readonly Element[]): readonly Element[] {
    const name = box.getAttribute('name');
    const around = Array.from(this.#view.chain(box, 6)).find(
      (element) => this.#view.within(element, 'box').length > 1,
    );
    return boxes.filter((other) =>
      name
        ? isRadio(other) && other.getAttribute('name') === name
        : around && isRadio(other) && this.#view.contains(around, other),
    );
  }

  #box(first: Element, group: readonly Element[], words: BoxWords): void {
    const view = this.#view;
    this.#taken.push(...words.stretches);
    const refusing = group.filter((option) => saysNo(option));
    const box = refusing.includes(first)
      ? (group.find((option) => !refusing.includes(option)) ?? first)
      : first;
    const own = box === first ? words : (consentWords(view, box) ?? words);
    const stretch = own.stretches[0] ?? view.place(box) ?? { from: 0, to: 0 };
    const press = pressFor(view, box, stretch, own.text);
    this.#add(boxKind(view, box), box, own, box, {
      preticked: this.#wasTicked(box),
      required: requiredOf(view, box, own.text),
      presses: press ? [press] : [],
      refusals: [],
      saves: [],
      around: aroundBoth(view, box, press),
    });
  }

  #sentence(sentence: Sentence, passages: readonly Passage[]): void {
    const view = this.#view;
    const words = { text: sentence.text, stretches: [sentence] };
    const banner = sentence.how === 'use' ? bannerAround(view, { ...sentence, words: sentence.text }) : null;
    if (banner) this.#banner(banner);
    else if (sentence.how === 'use') {
      if (isDocument(passages) && !isAside(view, sentence.owner)) return;
      this.#add('use', sentence.owner, words, null, { ...STATELESS, around: sentence.owner });
    } else this.#byButton(sentence, words, passages);
  }

  #byButton(sentence: Sentence, words: BoxWords, passages: readonly Passage[]): void {
    const view = this.#view;
    const press = pressFor(view, sentence.owner, sentence, sentence.text);
    if (!press || !isConvincing(view, sentence, press)) return;
    const form = formOf(view, press);
    const together = form !== null && view.contains(form, sentence.owner);
    if (!together && isDocument(passages) && !isAside(view, sentence.owner)) return;
    const around = aroundBoth(view, sentence.owner, press);
    const refusals = view
      .within(around, 'press')
      .filter((other) => answerOf(captionOf(view, other)) === 'reject');
    this.#add('button', press, words, null, { ...STATELESS, presses: [press], refusals, around });
  }

  /** Buttons that say all themselves: «Принять условия и продолжить». */
  #captions(): void {
    const view = this.#view;
    for (const press of view.among({ from: 0, to: view.map.items.length }, 'press')) {
      const place = view.place(press);
      if (!place || this.#isTaken(place) || this.#found.some(({ presses }) => presses.includes(press)))
        continue;
      const raw = meaningOf(view.raw(place, 150));
      if (!raw.acts || raw.words > 12 || raw.covers.every((cover) => cover === 'cookies')) continue;
      if (answerOf(captionOf(view, press)) === 'reject' || !view.sight.element(press)) continue;
      const words = { text: captionOf(view, press), stretches: [place] };
      this.#add('button', press, words, null, {
        ...STATELESS,
        presses: [press],
        around: view.parent(press) ?? press,
      });
    }
  }

  #add(kind: ControlKind, element: Element, words: BoxWords, box: Element | null, rest: Rest): void {
    const { preticked, required, ...elements } = rest;
    const meaning = meaningOf(words.text);
    const control: ConsentControl = {
      label: words.text,
      kind,
      preticked,
      required,
      ...(meaning.optsOut && box ? { optsOut: true } : {}),
      covers: meaning.covers,
      policyLinks: linksWithin(this.#view, words.stretches),
      frame: (element.ownerDocument as Document).URL.slice(0, LONGEST_ADDRESS),
      selector: selectorOf(element),
    };
    const form = formOf(this.#view, elements.presses[0] ?? element) ?? formOf(this.#view, element);
    this.#found.push({ control, box, form, ...elements });
  }
}

type Rest = Pick<ConsentControl, 'preticked' | 'required'> &
  Pick<Found, 'presses' | 'refusals' | 'saves' | 'around'>;
const STATELESS = { preticked: false, required: null, presses: [], refusals: [], saves: [] } as const;

function aroundBoth(view: View, a: Element, b: Element | null): Element {
  if (!b) return view.parent(a) ?? a;
  for (const element of view.chain(a, 60)) if (view.contains(element, b)) return element;
  return a;
}

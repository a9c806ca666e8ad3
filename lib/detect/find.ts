import { nameStretches } from './accessible-name.ts';
import { bannerAround, type Banner } from './banner.ts';
import { mayBeBanner } from './banner-names.ts';
import { isRadio } from './box-kind.ts';
import { isOpen } from './box-state.ts';
import { consentWords } from './consent-words.ts';
import { isDemonstration } from './demonstration.ts';
import { isEdited } from './edited.ts';
import { findBanner } from './find-banner.ts';
import { findBox } from './find-box.ts';
import { findCaption } from './find-caption.ts';
import { findSentence } from './find-sentence.ts';
import type { Found } from './found.ts';
import { passagesOf } from './passages.ts';
import type { Pretick } from './preticks.ts';
import { radioGroup } from './radio-group.ts';
import { sentencesInOtherWords } from './sentences-in-other-words.ts';
import { consentSentences, type Sentence } from './sentences.ts';
import { settle } from './settle.ts';
import type { Passage, Stretch, View } from './view.ts';

const MOST_BOXES = 600;
const MOST_FOUND = 60;

/** Finds the consents that a page asks for: sentences first, each bound once, to the nearest box, button or banner. */
export function findConsents(view: View, wasTicked: Pretick): Found[] {
  settle(view);
  return new Finder(view, wasTicked).find().slice(0, MOST_FOUND);
}

/** Sees to it that no stretch of the page is taken for two consents. */
class Finder {
  readonly #view: View;
  readonly #wasTicked: Pretick;
  readonly #found: Found[] = [];
  readonly #taken: Stretch[] = [];
  readonly #starts = new Map<Found, number>();

  constructor(view: View, wasTicked: Pretick) {
    this.#view = view;
    this.#wasTicked = wasTicked;
  }

  find(): Found[] {
    const passages = passagesOf(this.#view).filter(({ owner }) => !isDemonstration(owner));
    this.#banners(passages);
    this.#boxes();
    const free = passages.filter((passage) => !this.#isTaken(passage));
    const sentences = consentSentences(this.#view, free);
    // "You agree to that", without a word on the button that the lexicon knows, is read once more.
    const read = sentences.filter(
      (sentence) => this.#sentence(sentence, passages) || sentence.how !== 'plain',
    );
    const unread = free.filter(({ from, to }) => !read.some((other) => other.from < to && from < other.to));
    for (const sentence of sentencesInOtherWords(this.#view, unread)) this.#inOtherWords(sentence, passages);
    this.#captions();
    return this.#found.toSorted((a, b) => this.#at(a) - this.#at(b));
  }

  #at = (found: Found): number =>
    this.#starts.get(found) ?? this.#view.place(found.box ?? found.around)?.from ?? 0;

  #isTaken = ({ from, to }: Stretch): boolean =>
    this.#taken.some((taken) => taken.from < to && from < taken.to);

  #banners(passages: readonly Passage[]): void {
    for (const passage of passages) {
      if (this.#isTaken(passage) || !mayBeBanner(this.#view, passage)) continue;
      const banner = bannerAround(this.#view, passage);
      if (banner && !isEdited(this.#view, passage.words)) this.#banner(banner);
    }
  }

  #banner(banner: Banner): void {
    const place = this.#view.place(banner.element);
    if (!place || this.#isTaken(place)) return;
    this.#taken.push(place);
    this.#found.push(findBanner(this.#view, banner, place, this.#wasTicked));
  }

  #boxes(): void {
    const { view, done } = { view: this.#view, done: new Set<Element>() };
    const boxes = this.#all('box').slice(0, MOST_BOXES);
    const shared: Stretch[] = [];
    for (const box of boxes) {
      const place = view.place(box);
      // How it stands is remembered, whether it is known yet what it asks or not.
      this.#wasTicked(box);
      if (done.has(box) || !place || this.#isTaken(place) || !isOpen(box) || isDemonstration(box)) continue;
      const words = consentWords(view, box);
      if (!words || words.stretches.some(this.#isTaken)) continue;
      const options = isRadio(box) ? radioGroup(view, box, boxes) : [box];
      const group = options.filter((member) => !done.has(member));
      for (const member of group) done.add(member);
      this.#taken.push(...words.stretches);
      // Each option of a question may say in full to what: it is no sentence of its own.
      shared.push(...(words.shared ?? []), ...group.flatMap((member) => nameStretches(view, member)));
      this.#found.push(findBox(view, box, group, words, this.#wasTicked));
    }
    this.#taken.push(...shared);
  }

  /** @returns whether the sentence is a consent */
  #sentence(sentence: Sentence, passages: readonly Passage[]): boolean {
    const view = this.#view;
    const banner = sentence.how === 'use' ? bannerAround(view, { ...sentence, words: sentence.text }) : null;
    // «Принимаю эти условия» is a consent by itself, whatever the words over it say of use.
    if (banner?.accept.some((press) => this.#saysAll(press))) return true;
    if (banner) {
      this.#banner(banner);
      return true;
    }
    const found = findSentence(view, sentence, passages);
    if (!found) return false;
    if (this.#isNameOfBox(found)) return true;
    this.#found.push(found);
    this.#starts.set(found, sentence.from);
    return true;
  }

  /** What a box of the same form is called for screen readers stands over it for all others. */
  #isNameOfBox({ form, control }: Found): boolean {
    return this.#found.some(
      (other) => other.box !== null && other.form === form && other.control.label === control.label,
    );
  }

  /** One sentence beside a button says what it means; the next one is likely to explain it. */
  #inOtherWords(sentence: Sentence, passages: readonly Passage[]): void {
    const found = findSentence(this.#view, sentence, passages);
    const isSaid = this.#found.some(
      ({ control, presses }) =>
        control.kind === 'button' && presses.some((press) => found?.presses.includes(press)),
    );
    if (!found || isSaid || this.#isNameOfBox(found)) return;
    this.#found.push(found);
    this.#starts.set(found, sentence.from);
  }

  #saysAll(press: Element): boolean {
    const place = this.#view.place(press);
    return place !== undefined && findCaption(this.#view, press, place) !== null;
  }

  #captions(): void {
    for (const press of this.#all('press')) {
      const place = this.#view.place(press);
      if (
        !place ||
        isDemonstration(press) ||
        this.#isTaken(place) ||
        this.#found.some(({ presses }) => presses.includes(press))
      )
        continue;
      const found = findCaption(this.#view, press, place);
      if (found) this.#found.push(found);
    }
  }

  #all(kind: 'box' | 'press'): Element[] {
    return this.#view.among({ from: 0, to: this.#view.map.items.length }, kind);
  }
}

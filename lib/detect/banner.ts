import { bannerAnswers, MOST_WORDS, wordsIn, type BannerAnswers } from './banner-answers.ts';
import { isCalledBanner } from './banner-names.ts';
import { isDialog } from './is-dialog.ts';
import { meaningOf } from './meaning.ts';
import { isPageItself } from './page-itself.ts';
import { captionOf } from './press.ts';
import type { Passage, View } from './view.ts';

/** A cookie banner as the page shows it. */
export interface Banner {
  readonly element: Element;
  readonly label: string;
  readonly accept: readonly Element[];
  readonly reject: readonly Element[];
  readonly save: readonly Element[];
}

const MOST_LEVELS = 9;
const MOST_PRESSES = 12;

/** @returns the banner around words on cookies, or `null` where no small container has a button to accept them. */
export function bannerAround(view: View, passage: Passage): Banner | null {
  for (const element of view.chain(passage.owner, MOST_LEVELS)) {
    if (isPageItself(view, element)) return null;
    const presses = pressesIn(view, element);
    if (presses.length > MOST_PRESSES || hasForm(view, element)) return null;
    const answers = bannerAnswers(view, element, presses);
    const isAnswered = answers.accept.length > 0 || answers.isOpen || isSaved(view, element, presses);
    // «Удалить cookies» at the foot of a page has nothing to do with the buttons above it.
    if (!isAnswered && isFoot(element)) return null;
    if (!isAnswered) continue;
    return bannerOf(view, dialogAround(view, element, presses.length), presses, answers);
  }
  return null;
}

/** Boxes for each kind of cookie, and a button that saves them: there may be no other. */
const isSaved = (view: View, element: Element, presses: readonly Element[]): boolean =>
  (isDialog(element) || isCalledBanner(element)) &&
  view.within(element, 'box').length > 1 &&
  saving(view, presses).length > 0;

/** By its whole name: «footer-banner__text» is part of a banner. */
const FOOT = /(?:^|\s)(?:(?:page|site|main)[-_])?footer(?:$|\s)/iu;
const isFoot = (element: Element): boolean =>
  element.localName === 'footer' || FOOT.test(element.id) || FOOT.test(element.getAttribute('class') ?? '');

function bannerOf(
  view: View,
  element: Element,
  presses: readonly Element[],
  { accept, reject }: BannerAnswers,
): Banner | null {
  const label = wordsIn(view, element, MOST_WORDS + 1);
  if (label.length > MOST_WORDS || (accept.length === 1 && presses.length === 1 && isNotice(label)))
    return null;
  return { element, label: label.slice(0, 1_500), accept, reject, save: saving(view, presses) };
}

/** «Только технические cookie», and one button: nothing is asked. */
function isNotice(label: string): boolean {
  const { onlyTechnical, agrees, covers } = meaningOf(label);
  return onlyTechnical && !agrees && covers.every((cover) => cover === 'cookies' || cover === 'processing');
}

const pressesIn = (view: View, element: Element): Element[] =>
  view.within(element, 'press').filter((press) => view.sight.element(press));

/** The dialog that holds a banner and no other button: its heading and small print belong to the banner. */
function dialogAround(view: View, element: Element, presses: number): Element {
  for (const outer of view.chain(element, 5)) {
    if (pressesIn(view, outer).length !== presses || hasForm(view, outer)) break;
    if (isDialog(outer)) return outer;
  }
  return element;
}

/** «Сохранить выбор», "Auswahl speichern": what was chosen is what is answered. */
const SAVES =
  /^(?:сохран|save|зберег|захав|сақта|speicher|enregistr|guardar|salva|zapisz|opslaan|spara|gem |tallenna|uložit|kaydet)|^(?:auswahl|einstellungen|voorkeuren|keuze|valinnat) .{0,20}(?:speichern|übernehmen|opslaan|tallenna)|^(?:confirm|apply|submit) (?:my |your )?(?:choice|selection|preference|setting)|^(?:подтвердить|применить) (?:мой )?(?:выбор|выбранное|настройки)|^auswahl bestätigen|^(?:valider|confirmer) (?:mes|ma|la|les) (?:choix|sélection|préférences)|^(?:confirmar|aplicar) (?:mis? |la |las )?(?:selección|preferencias|seleção|preferências)|^(?:conferma|applica) (?:le |la |i )?(?:mie )?(?:scelte|selezione|preferenze)|^(?:potwierdź|zatwierdź) (?:mój )?wybór/iu;

const saving = (view: View, presses: readonly Element[]): Element[] =>
  presses.filter((press) => SAVES.test(captionOf(view, press)));

/** A form that asks for data is no banner, even if a word on cookies stands in it. */
function hasForm(view: View, element: Element): boolean {
  return view.within(element, 'field').some((field) => view.sight.element(field));
}

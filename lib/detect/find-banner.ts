import { COVERS, type Covers } from '#lib/model/control.ts';
import type { Banner } from './banner.ts';
import { isOpen } from './box-state.ts';
import { foundOf } from './found-of.ts';
import type { Found } from './found.ts';
import { meaningOf } from './meaning.ts';
import type { Pretick } from './preticks.ts';
import type { Stretch, View } from './view.ts';

/** The consent that a cookie banner asks for. `place`: where the banner stands. */
export function findBanner(view: View, banner: Banner, place: Stretch, wasTicked: Pretick): Found {
  const boxes = view.within(banner.element, 'box').filter(isOpen);
  const preticked = boxes.some((box) => view.sight.element(box) && wasTicked(box));
  const found = foundOf(view, 'banner', banner.element, { text: banner.label, stretches: [place] }, null, {
    preticked,
    required: banner.reject.length > 0 ? false : null,
    presses: banner.accept,
    refusals: banner.reject,
    saves: banner.save,
    around: banner.element,
  });
  return { ...found, control: { ...found.control, covers: coversOf(banner.label) } };
}

/**
 * Advertising by cookies is no mail. What is agreed to besides is told: «… и на обработку персональных данных», partners
 * who read what is stored, countries that it goes to.
 */
function coversOf(label: string): Covers[] {
  const { agrees, covers } = meaningOf(label);
  const small = label.toLowerCase();
  const told = new Set<Covers>(['cookies']);
  if (agrees && covers.includes('processing') && PROCESSES.test(small)) told.add('processing');
  if (PARTNERS.test(small)) told.add('third-party');
  if (covers.includes('cross-border')) told.add('cross-border');
  return COVERS.filter((cover) => told.has(cover));
}

/** Whoever is called so gets something; "third-party cookies" only tell who sets them. */
const PARTNERS = /партн[её]р|partner|partenaire|socios|parceiros|kumppan/;

/** In so many words; the name of a policy is none. */
const PROCESSES =
  /обработк[\u0430-\u044fё]{0,4} (?:[\u0430-\u044fё]{1,20} ){0,3}(?:персональн|личн|данн)|обробк[\u0430-\u044fії]{0,4} (?:[\u0430-\u044fіїє]{1,20} ){0,3}(?:персональн|даних)|апрацоўк[\u0430-\u044fў]{0,4} (?:[\u0430-\u044fў]{1,20} ){0,3}персанальн|дербес дерек|process(?:ing)? (?:of )?(?:your |my )?(?:personal )?data|verarbeitung (?:ihrer |meiner |deiner )?(?:personenbezogen|daten)|traitement de (?:vos|mes) données|tratamiento de (?:sus|tus|mis) datos|trattamento dei (?:tuoi|suoi|miei) dati|przetwarzanie (?:moich |twoich )?danych/;

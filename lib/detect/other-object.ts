import { meaningOf } from './meaning.ts';

/** What one agrees to besides: a time, a price, a delivery, a substitute. Beginnings of words, for small letters. */
const OTHER = new RegExp(
  `(?:^|\\P{L})(?:${[
    'врем|срок|дат[уоеы]|день|четверг|пятниц|суббот|воскрес|понедельн|вторник|сред[уы]|цен[уыео]|стоимост|доставк|замен|перенос|встреч|оплат|тариф',
    'час|термін|ціну|вартіст|замін|зустріч|уақыт|баға|жеткізу',
    'time|date|day|price|cost|fee|delivery|substitut|replacement|appointment|slot|pause|trade|draw|reschedul|saturday|sunday|monday|tuesday|wednesday|thursday|friday',
    'preis|termin|datum|uhrzeit|liefer|ersatz|prix|horaire|livraison|échange|rendez-vous|precio|fecha|hora|entrega|cita',
    'prezzo|orario|consegna|preço|horário|cenę|cena|ceny|godzin|dostaw|zamian|sobot|niedziel',
    'prijs|tijdstip|levertijd|levering|pris|tidpunkt|leverans|cenu|termín|dodán|fiyat|teslimat|hinta|toimitus',
  ].join('|')})`,
  'u',
);
/** More words than this say more than one thing. */
const MOST_WORDS = 9;

/** Whether words agree to something that is no consent, so that they need nothing around them: «Согласен на это время». */
export function agreesToOther(words: string): boolean {
  const { agrees, covers, words: count } = meaningOf(words);
  return agrees && covers.length === 0 && count <= MOST_WORDS && OTHER.test(words.toLowerCase());
}

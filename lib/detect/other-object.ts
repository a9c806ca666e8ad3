import { meaningOf } from './meaning.ts';

/** What points at the very time or price that is agreed to: "from time to time" names none. */
const POINTING =
  'на|с|со|это[тмй]?|эту|нов[а-яё]{2,3}|другу?[а-яё]{2,3}|предложенн[а-яё]{2,3}|ц[яеюі]й?|нов[уий]|this|that|the|new|proposed|suggested|diesem|diesen|dem|den|neuen|ten|tę|tej|nowy|nową|ce|cet|cette|nouveau|nouvelle|nouvel|este|esta|nuevo|nueva|questo|questa|nuovo|nuova|novo|nova|deze|dit|de|nieuwe|den här|det här|nya|tento|tuto|nový|novou'.replaceAll(
    'а-яё',
    '\\u0430-\\u044fё',
  );
/** Beginnings of what one agrees to besides. */
const OTHER = [
  'врем|срок|дат[уоеы]|день|четверг|пятниц|суббот|воскрес|понедельн|вторник|сред[уы]|цен[уыео]|стоимост|доставк|замен|перенос|встреч|оплат|тариф',
  'час(?!т)|термін|ціну|вартіст|замін|зустріч|уақыт|баға|жеткізу',
  'time|date|day|price|cost|fees?(?![a-z])|delivery|substitut|replacement|appointment|slot|pause|trade|draw|reschedul|saturday|sunday|monday|tuesday|wednesday|thursday|friday',
  'preis|termin|datum|uhrzeit|liefer|ersatz|prix|horaire|livraison|échange|rendez-vous|precio|fecha|hora|entrega|cita',
  'prezzo|orario|consegna|preço|horário|cenę|cena|ceny|godzin|dostaw|zamian|sobot|niedziel',
  'prijs|tijdstip|levertijd|levering|pris|tidpunkt|leverans|cenu|termín|dodán|fiyat|teslimat|hinta|toimitus',
];
/** By their beginnings, for small letters. */
const AGREED = new RegExp(`(?:^|[\\s,])(?:to (?!the|this|that|be)|(?:${POINTING}) )(?:${OTHER.join('|')})`);
/** More words than this say more than one thing. */
const MOST_WORDS = 9;

/** Whether words agree to something that is no consent, so that they need nothing around them: «Согласен на это время». */
export function agreesToOther(words: string): boolean {
  const { agrees, covers, words: count } = meaningOf(words);
  return agrees && covers.length === 0 && count <= MOST_WORDS && AGREED.test(words.toLowerCase());
}

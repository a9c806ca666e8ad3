import type { Regime, RegimeReason } from '#lib/model/regime.ts';
import { isKazakhForm } from './kazakh-form.ts';

/** What speaks for a law. */
export interface PartySign {
  readonly regime: Regime;
  readonly reason: RegimeReason;
}

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu');

/** Forms that companies of Belarus have and those of its neighbours do not; «ООО» and «АО» are everywhere. */
const BELARUSIAN_FORM =
  /(?<![\p{L}-])(?:УП|ЧУП|ЧТУП|ЧПУП|ЧПТУП|ОДО|СООО|ИООО|УДП|КУП|РУП|(?:унитарн|частн)ое предприятие)(?![\p{L}-])/u;

/** Places by law: the countries, then towns whose names no other of these countries has. */
const PLACES: readonly (readonly [Regime, RegExp, RegExp])[] = [
  [
    'kz',
    whole('Казахстана?|Қазақстан|Kazakhstan|РК'),
    whole(
      'Алматы|Алма-Ат[аы]|Астан[аы]|Нур-Султан|Шымкент|Караганд[аы]|Қарағанды|Актобе|Ақтөбе|Атырау|Павлодар|Усть-Каменогорск|Костанай|Қостанай|Тараз|Актау|Кызылорда|Уральск|Кокшетау|Талдыкорган|Экибастуз|Темиртау|Almaty|Astana',
    ),
  ],
  [
    'by',
    whole('Беларус[ьи]|Белорусси[яи]|Рэспубліка Беларусь|Belarus'),
    whole(
      'Минск|Мінск|Гомель|Могил[её]в|Витебск|Гродно|Брест|Бобруйск|Барановичи|Пинск|Мозырь|Солигорск|Новополоцк|Полоцк|Молодечно|Жлобин|Минский район|Minsk',
    ),
  ],
  [
    'ru',
    whole('Росси[яи]|Российск(?:ая|ой) Федераци[яи]|РФ|Russia'),
    whole(
      'Москва|Санкт-Петербург|СПб|Новосибирск|Екатеринбург|Казань|Нижний Новгород|Челябинск|Красноярск|Самара|Уфа|Ростов-на-Дону|Омск|Краснодар|Воронеж|Пермь|Волгоград|Саратов|Тюмень|Moscow',
    ),
  ],
];
/** Of these countries only Kazakhstan has postal codes that begin with a nought. */
const KAZAKH_CODE = /(?<!\d)0\d{5}(?!\d)/u;

/** The law of the operator's legal form, where only companies of one country have it. */
export function signOfForm(name: string): PartySign | null {
  const told = name.trim();
  if (isKazakhForm(told)) return { regime: 'kz', reason: { by: 'form', value: firstWord(told) } };
  const form = BELARUSIAN_FORM.exec(told.slice(0, 300))?.[0];
  return form === undefined ? null : { regime: 'by', reason: { by: 'form', value: form } };
}

const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0] ?? text;

/** The law of the place that an address lies in: its country where it is named, else the first town that tells. */
export function signOfAddress(postal: string): PartySign | null {
  const text = postal.slice(0, 300);
  const [first] = [...placesIn(text, 1), ...placesIn(text, 2)];
  if (first) return first;
  const code = KAZAKH_CODE.exec(text)?.[0];
  return code === undefined ? null : { regime: 'kz', reason: { by: 'address', value: code } };
}

function placesIn(text: string, which: 1 | 2): PartySign[] {
  const found = PLACES.flatMap((place) => {
    const match = place[which].exec(text);
    return match ? [{ regime: place[0], value: match[0], index: match.index }] : [];
  });
  return found
    .toSorted((a, b) => a.index - b.index)
    .map(({ regime, value }) => ({ regime, reason: { by: 'address', value } }));
}

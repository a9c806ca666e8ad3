/** Words that are frequent in one language and rare in its neighbours. */
const FREQUENT: Readonly<Record<string, readonly string[]>> = {
  ru: ['и', 'в', 'на', 'не', 'что', 'для', 'или', 'при', 'данных', 'персональных', 'это', 'если', 'по', 'с'],
  uk: ['та', 'що', 'для', 'або', 'це', 'не', 'на', 'які', 'даних', 'персональних', 'якщо', 'про', 'від', 'з'],
  be: [
    'і',
    'ў',
    'што',
    'для',
    'або',
    'гэта',
    'не',
    'на',
    'якія',
    'даных',
    'персанальных',
    'калі',
    'пра',
    'з',
  ],
  kk: [
    'және',
    'мен',
    'үшін',
    'немесе',
    'бұл',
    'болып',
    'деректер',
    'дербес',
    'бойынша',
    'бар',
    'осы',
    'туралы',
  ],
  bg: ['и', 'на', 'да', 'за', 'се', 'от', 'ще', 'или', 'лични', 'данни', 'които', 'при', 'не', 'с'],
  en: ['the', 'and', 'of', 'to', 'in', 'your', 'you', 'we', 'or', 'is', 'for', 'that', 'with', 'this'],
  de: ['der', 'die', 'und', 'das', 'wir', 'ist', 'zu', 'von', 'mit', 'für', 'sie', 'nicht', 'oder', 'ihre'],
  fr: ['le', 'la', 'les', 'des', 'et', 'de', 'vous', 'nous', 'vos', 'pour', 'est', 'ou', 'données', 'sur'],
  es: ['el', 'los', 'las', 'de', 'y', 'que', 'para', 'sus', 'datos', 'con', 'del', 'una', 'por', 'usted'],
  it: ['il', 'di', 'che', 'e', 'per', 'dei', 'dati', 'della', 'sono', 'con', 'gli', 'nel', 'suoi', 'una'],
  pt: ['os', 'de', 'que', 'e', 'para', 'dados', 'uma', 'você', 'não', 'com', 'seus', 'da', 'são', 'pelo'],
  pl: ['i', 'w', 'na', 'do', 'się', 'nie', 'jest', 'danych', 'oraz', 'przez', 'lub', 'dla', 'ich', 'z'],
  nl: ['de', 'het', 'een', 'van', 'en', 'wij', 'uw', 'voor', 'met', 'niet', 'of', 'zijn', 'gegevens', 'deze'],
  tr: ['ve', 'bir', 'bu', 'için', 'ile', 'kişisel', 'veya', 'olarak', 'verilerin', 'de', 'da', 'olan'],
};

/** Letters that only one of the neighbours writes; each sighting outweighs a frequent word. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  uk: /[їєґ]/g,
  be: /ў/g,
  kk: /[әғқңөұүһ]/g,
  ru: /[ыэё]/g,
};

const CYRILLIC: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'kk', 'bg']);
const lettersIn = (sample: string, script: RegExp): number => sample.match(script)?.length ?? 0;

const SAMPLE = 20_000;

/** The language that most of a text is in, by its frequent words and telling letters; `und` where nothing speaks. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isCyrillic = lettersIn(sample, /\p{Script=Cyrillic}/gu) > lettersIn(sample, /\p{Script=Latin}/gu);
  const written = Object.entries(FREQUENT).filter(([language]) => CYRILLIC.has(language) === isCyrillic);
  const scores = written.map(([language, frequent]): [string, number] => {
    const heard = frequent.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    const seen = LETTERS[language] ? (sample.match(LETTERS[language])?.length ?? 0) : 0;
    return [language, heard + telling(language, seen, sample)];
  });
  const [best] = scores.sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 && best[1] >= words.length * 0.02 ? best[0] : 'und';
}

/** Russian letters also stand in Kazakh and Belarusian: they tell it from Ukrainian and Bulgarian only. */
const telling = (language: string, seen: number, sample: string): number =>
  language === 'ru' ? (/[әғқңұў]/.test(sample) ? 0 : seen / 10) : seen / 2;

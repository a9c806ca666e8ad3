// In functions, since what stands at the top of the scout is paid for by every frame.
/** Beginnings of words that no consent and no policy link goes without, in the languages of the lexicon. */
const words = (): string =>
  'согласе|согласи|согласна|согласны|соглаш|персонал|личных.дан|конфид|приватн|оферт|третьим|третьих|ознаком|куки|згод|погодж|персанальн|пагадж|канфід|келіс|қабылда|құпия|разреша[^.!?]{1,60}обраб|присоедин[^.!?]{1,40}договор|дербес|cookie|consent|agree|accept[a-z]*[^.!?]{1,80}(?:term|condition|rule|polic|notice)|прин(?:ять|имаю|имаете|имая)[^.!?]{1,60}(?:услови|правил|договор|политик)|privac|gdpr|personal.data|datenschutz|zustimm|einwillig|einverstand|confidential|rgpd|acept|consient|accett|acconsent|informativa|aceit|concord|prywatn|zgadz|akceptuj|rodo|akkoord|toestemm|voorwaarden|souhlas|soukrom|osobn|kvkk|gizlilik|kabul|çerez';

/** Beginnings of words that make a consent only where there is a box to tick. */
const boxWords = (): string =>
  'реклам|рассыл|новост|скидк|скидо|акция|акции|акцию|акций|акцие|предложени|прочит|прочел|прочла|изучил|принима|принять|подтвержд|разреш|возража|доверя|уполномоч|обработк|услови|правил|публик|размещ|умов|правіл|ереже|шарт|жарнама|accept|newsletter|marketing|offer|promo|news|updates|have.read|terms|conditions|rules|permit|allow|publish|share|my.data|hear.from|fundrais|campaign|photograph|contact.me|not.contact|werbung|angebot|bedingung|publicit|offre|condic|condiz|oferta|novedad|novità|warunk|regulamin|nieuwsbrief|podmínk|novink|koşul|kampanya';

/**
 * With Latin letters that are typed for Cyrillic ones which look the same. Case-sensitive, over lower-cased text:
 * several times as fast as ignoring case, which every page would pay for.
 */
const compiled = (source: string): RegExp =>
  new RegExp(
    source.replace(/[асеорхуі]/g, (letter) => `[${letter}${'aceopxyi'['асеорхуі'.indexOf(letter)]}]`),
  );

/** Text as cues are looked for in it. */
export function plainText(text: string): string {
  const small = text.toLowerCase();
  // Looking for a single letter is many times as fast as replacing none.
  return small.includes('\u00ad') || small.includes('\u200b')
    ? small.replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    : small;
}

let cue: RegExp | undefined;
let boxCue: RegExp | undefined;

/** @param text of {@link plainText}. @returns whether it is worth a closer look */
export const isCue = (text: string): boolean => (cue ??= compiled(words())).test(text);

/** @param text of {@link plainText}. @returns whether it is worth a closer look where there are boxes to tick */
export const isBoxCue = (text: string): boolean => (boxCue ??= compiled(boxWords())).test(text);

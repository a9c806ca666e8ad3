// In functions, since what stands at the top of the scout is paid for by every frame.
/**
 * Beginnings of words that no consent and no policy link goes without, in the languages of the lexicon. By their first
 * letters, since each choice at the top is tried at each letter of the page.
 */
const words = (): string =>
  'согла(?:се|си|сна|сны|ш)|перс(?:онал|анальн)|личных.дан|конфид|при(?:ватн|соедин[^.!?]{1,40}договор|н(?:ять|тие|имаю|имаете|имая)[^.!?]{1,60}(?:услови|правил|договор|политик))|о(?:ферт|знаком)|третьи(?:м|х)|куки|згод|погодж|пагадж|канфід|келіс|қабылда|құпия|разреша[^.!?]{1,60}(?:обраб|хран|связ|публик|звон)|дербес|(?:услови|правила)[^.!?]{1,60}приним|co(?:okie|nsent|nfidential|nsient|ncord)|a(?:gree|c(?:cept[a-z]*[^.!?]{1,80}(?:term|condition|rule|polic|notice|guideline|licen|agreement)|ept|cett|consent|eit)|kceptuj|kkoord)|p(?:rivac|ersonal.data|rywatn)|g(?:dpr|izlilik)|datenschutz|z(?:ustimm|gadz|god[ęa])|wyraż|acceptez|j.accepte|confirm[^.!?]{1,40}terms|nutzungsbed|ein(?:willig|verstand)|r(?:gpd|odo)|informativa|toestemm|voorwaarden|sou(?:hlas|krom)|osobn|k(?:vkk|abul)|çerez|ciastecz';

/** Beginnings of words that make a consent only where there is a box to tick. */
const boxWords = (): string =>
  'реклам|рассыл|новост|скидк|скидо|распрод|промок|партн|в.курсе|подпи|получать|присыла|переда|фото|акция|акции|акцию|акций|акцие|предложени|прочит|прочел|прочла|изучил|принима|принять|подтвержд|разреш|возража|доверя|уполномоч|обработк|услови|правил|публик|разме(?:щ|ст)|умов|розсил|обробк|отриму|дозвіл|дозвол|правіл|ереже|шарт|жарнама|accept|newsletter|marketing|offer|promo|news|updates|have.read|terms|conditions|rules|permit|allow|publish|share|my.data|hear.from|fundrais|campaign|photograph|contact.(?:me|you)|not.contact|mailing|email.me|text.me|happy.to.be|add.me|opt.in|sign.(?:me|up)|keep.(?:m[ey]|in.t)|on.file|partners|my.(?:name|details|image|photo|medical|cv|personal)|discount|credit|send.me|werbung|angebot|rabatt|dürfen|agb|neuigkeit|bedingung|public|offre|autoris|données|cgu|condic|autoriz|comercial|condiz|oferta|novedad|novità|warunk|regulamin|nieuwsbrief|podmínk|novink|koşul|kampanya';

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

/** @param text of {@link plainText}. @returns the words for which it is worth a closer look, `null` where there are none */
export const cueIn = (text: string): string | null => (cue ??= compiled(words())).exec(text)?.[0] ?? null;

/** @param text of {@link plainText}. @returns whether it is worth a closer look */
export const isCue = (text: string): boolean => cueIn(text) !== null;

/** @param text of {@link plainText}. @returns whether it is worth a closer look where there are boxes to tick */
export const isBoxCue = (text: string): boolean => (boxCue ??= compiled(boxWords())).test(text);

/** Beginnings of words that no consent and no policy link goes without, in the languages of the lexicon. */
const WORDS =
  /соглас|соглаш|персональн|конфиденц|приватн|оферт|рассыл|реклам|третьим|ознаком|куки|згод|погодж|персанальн|пагадж|канфід|келіс|құпия|дербес|cookie|consent|agree|accept|privac|gdpr|newsletter|personal data|datenschutz|zustimm|einwillig|einverstand|confidential|rgpd|acepto|consient|accetto|acconsent|informativa|aceito|concord|prywatn|zgadz|akceptuj|rodo|akkoord|toestemm|voorwaarden|souhlas|soukrom|osobn|kvkk|gizlilik|kabul|çerez/iu;

/** @returns whether a stretch of text is worth a closer look. Linear: plain alternatives, no repetition. */
export const isCue = (text: string): boolean => WORDS.test(text);

/** As many words may stand before: «Внимание!», "Please note:". */
const BEFORE = 2;

/** Words that say, whatever verb follows, that something else happens by the act: no list has all verbs. */
const BY_DOING = [
  'by (?:\\S+ly )?\\S{2,}ing',
  'indem',
  'door (?:\\S+ )?te',
  'genom att',
  'ved at',
  'en \\S+ant',
  'al \\S+[aei]r(?:[mts]e|nos|l[aeo])?',
  'ao (?:se )?\\S+[aei]r',
].join('|');
const OPENING = new RegExp(`^(?:\\S+ ){0,${BEFORE}}?(?:${BY_DOING})(?: |$)`, 'u');

/** Verbs that say so by their own form, which farther on may be any noun's. */
const BY_FORM = new RegExp(
  `^(?:${[
    '(?![qc]uando|mando|\\S*(?:prend|rend|tend)o)\\S+[ae]ndo(?:[mtsc]i|l[aeo]|vi|ne)?',
    '\\S{2,}ąc',
    '\\S{2,}(?:áním|ením|ěním|utím)',
    '\\S+(?:[аіиуюєя]юч[иы]|[вў]ш[иы])(?:сь|ся)?',
  ].join('|')}) `,
  'u',
);

/** Adverbial participles; nouns and adjectives end like them, so that who agrees has to be said right after. */
const PARTICIPLE = /^\S+(?:[аяую]я|[бвдзлмнрст]я|ясь|[аеиоуыя]в|вшись)$/u;
const READER: ReadonlySet<string> = new Set(['ты', 'вы']);
const CONJUNCTION = /^(?:если|когда|что|чтобы|как|где|пока|раз|котор\S*|о|об)$/u;
const SOON = 8;

/**
 * Whether a sentence begins with an act by which something else is done, whatever the act: «Заводя аккаунт, ты …»,
 * "Door te reageren …", "By sponsoring …".
 * @param words folded
 */
export function opensByForm(words: readonly string[]): boolean {
  const [first = ''] = words;
  const reader = words.findIndex((word, at) => at > 0 && at < SOON && READER.has(word));
  if (reader > 0 && PARTICIPLE.test(first) && !CONJUNCTION.test(words[reader - 1] ?? '')) return true;
  const begins = words.slice(0, BEFORE + 3).join(' ');
  return BY_FORM.test(begins) || OPENING.test(begins);
}

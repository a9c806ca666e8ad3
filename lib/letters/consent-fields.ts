import type { Consent, ConsentDocument } from '#lib/model/consent.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import { isSha256 } from '#lib/model/is-sha256.ts';
import type { SiteMatter } from '#lib/model/letter.ts';
import type { Regime } from '#lib/model/regime.ts';
import type { Fields } from './fill.ts';
import { linesParted } from './lines-parted.ts';
import { nestedQuotes } from './nested-quotes.ts';
import { oneLine } from './one-line.ts';
import { readableAddress } from './readable-address.ts';
import { withoutFullStop } from './without-full-stop.ts';
import type { LetterWords } from './words/letter-words.ts';

/** The consent on record as fields of the letter: where, when, which words, by what act; all empty without a record. */
export function consentFields(about: Consent | SiteMatter, words: LetterWords, regime: Regime): Fields {
  const host = oneLine(about.site, 253);
  const documents = documentLines(about, words, versionWords(about, words, regime));
  if (!isRecorded(about)) return { ...NOTHING, host, site: host, policy: documents, unrecorded: 'yes' };
  return {
    ...NOTHING,
    host,
    documents,
    recorded: 'yes',
    moment: words.moment(about.time, oneLine(about.zone, 40), regime),
    ...placeFields(about),
    ...wordFields(about),
    fieldKinds: [...new Set(about.fieldKinds)].map((kind) => words.fieldKinds[kind]).join(', '),
    ...actFields(about),
  };
}

/** Fields of a consent, none of which is known. */
export const NOTHING: Fields = Object.fromEntries(
  [
    ...[
      'recorded',
      'several',
      'unrecorded',
      'consents',
      'givenEach',
      'moment',
      'policy',
      'site',
      'pageTitle',
      'pageUrl',
      'frame',
      'documents',
    ],
    ...[
      'onPaper',
      'byPhone',
      'inPerson',
      'inApp',
      'words',
      'wordless',
      'leftUnticked',
      'preticked',
      'marketing',
    ],
    ...['fieldKinds', 'tick', 'switch', 'choice', 'button', 'banner', 'use'],
    ...['submittedBy', 'submitted', 'pressed'],
  ].map((name) => [name, '']),
);

/** Where it was: on a site, or, of an entry made by hand, by which way. */
function placeFields({ site, page, frame, entered }: Consent): Fields {
  const way = entered?.way;
  const isOnline = way === undefined || way === 'site' || way === 'other';
  return {
    site: isOnline ? oneLine(site, 253) : '',
    pageTitle: oneLine(page.title, 200),
    pageUrl: isOnline ? readableAddress(page.url) : '',
    frame: frame === undefined ? '' : readableAddress(frame),
    onPaper: flag(way === 'paper'),
    byPhone: flag(way === 'phone'),
    inPerson: flag(way === 'in-person'),
    inApp: flag(way === 'app'),
  };
}

function wordFields({ control, ticked, entered }: Consent): Fields {
  const label = withoutFullStop(oneLine(entered ? linesParted(control.label) : control.label, 1500));
  // «Не хочу получать рекламу», left alone: the words are not what was agreed to.
  const left = control.optsOut === true && ticked === false;
  return {
    words: left ? '' : label,
    wordless: flag((left || label === '') && control.covers.includes('processing')),
    leftUnticked: left ? label : '',
    preticked: flag(control.preticked && ticked === true),
    marketing: flag(control.covers.includes('marketing')),
  };
}

function actFields({ control, ticked, caption, certainty }: Consent): Fields {
  const press = oneLine(caption, 120);
  const { kind } = control;
  // A press on a button or banner is the consent itself; beside a tick it is what sent the form.
  const itself = kind === 'button' || kind === 'banner' || kind === 'use';
  const sent = certainty === 'submitted' && !itself;
  return {
    tick: flag(kind === 'checkbox' && ticked !== false),
    switch: flag(kind === 'switch' && ticked !== false),
    choice: flag(kind === 'radio'),
    button: kind === 'button' ? press : '',
    banner: kind === 'banner' ? press : '',
    use: flag(kind === 'use'),
    submittedBy: sent ? press : '',
    submitted: flag(sent && press === ''),
    pressed: !sent && !itself ? press : '',
  };
}

const documentLines = (
  { documents }: Pick<Consent, 'documents'>,
  words: LetterWords,
  version: string,
): string =>
  documents
    .slice(0, 5)
    .map((document) => documentLine(document, words, version))
    .join('; ');

/** What stands before a document's hash: nobody keeps what was only read. */
const versionWords = (about: Consent | SiteMatter, words: LetterWords, regime: Regime): string =>
  isRecorded(about) || about.onlyRead === undefined
    ? words.versionKept
    : words.versionRead(words.date(about.onlyRead, regime));

const flag = (set: boolean): string => (set ? 'yes' : '');

function documentLine(
  { text, href, sha256 }: ConsentDocument,
  { opening, closing }: LetterWords,
  version: string,
): string {
  const title = nestedQuotes(oneLine(text, 200), opening);
  const kept = isSha256(sha256) ? `, ${version}: ${sha256}` : '';
  const address = `${readableAddress(href)}${kept}`;
  return title === '' ? address : `${opening}${title}${closing} (${address})`;
}

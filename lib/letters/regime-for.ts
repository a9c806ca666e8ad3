import type { Addressee, LetterLanguage } from '#lib/model/letter.ts';
import type { Regime, RegimeReason } from '#lib/model/regime.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { FactId } from '#lib/model/taxonomy.ts';
import { signOfEmail } from './email-sign.ts';
import { isKazakhForm } from './kazakh-form.ts';
import { LAWS } from './law/laws.ts';
import { signOfAddress, signOfForm } from './party-signs.ts';
import { COUNTRIES, LANGUAGES, ZONES } from './regime-signs.ts';

/** A regime with its reason, and the language that its letters are best written in. */
export interface RegimeChoice {
  readonly regime: Regime;
  readonly reason: RegimeReason;
  readonly language: LetterLanguage;
  /** A sign of the operator's that speaks for another law: the person has to say which is right. */
  readonly against?: Pick<RegimeChoice, 'regime' | 'reason'>;
}

type Source = Pick<ReadDocument, 'lang'> & {
  readonly summary: Pick<ReadDocument['summary'], 'facts'>;
  /** No document: the words that were agreed to. */
  readonly isWords?: true;
};
type Operator = Pick<Addressee, 'name' | 'postal'> & Partial<Pick<Addressee, 'email'>>;

/**
 * Under whose law to write, from the strongest sign to the weakest. A law that is named but not in the data gives
 * `plain`, with that country as the reason.
 * @param site host in Unicode, with a port where it is not the usual one
 * @param operator as it stands in the letter, whoever wrote it there
 */
export function regimeFor(
  documents: readonly Source[],
  site: string,
  operator: Operator = NOBODY,
): RegimeChoice {
  const own = [signOfForm(operator.name), signOfAddress(operator.postal)].filter((sign) => sign !== null);
  const told = named(documents) ?? registered(documents, zoneOf(site));
  const zone = zoned(site);
  const mailed = signOfEmail(operator.email ?? '');
  const strong = told ?? own[0] ?? zone;
  const { regime, reason } = strong ?? spoken(documents) ?? mailed ?? NOTHING;
  const beside = strong
    ? [...own, ...(!told && zone ? [zone] : [])]
    : [mailed].filter((sign) => sign !== null);
  const against = beside.find((sign) => sign.regime !== regime);
  return { regime, reason, language: languageFor(regime, documents), ...(against && { against }) };
}

const NOBODY: Operator = { name: '', postal: '' };
const NOTHING = { regime: 'plain', reason: { by: 'none', value: '' } } as const;

type Sign = Pick<RegimeChoice, 'regime' | 'reason'> | null;

/**
 * The language of the documents where letters are written in it, else the law's usual one.
 * @param own language of the person, for a law of several languages whose documents tell nothing
 */
export function languageFor(
  regime: Regime,
  documents: readonly Pick<ReadDocument, 'lang'>[],
  own = 'en',
): LetterLanguage {
  const { languages } = LAWS[regime];
  const spoken = documents.map(({ lang }) => primary(lang));
  // A document in a language without letters: of several, most operators read English.
  const silent = documents.every(({ lang }) => lang === 'und');
  const wanted = [...spoken, ...(silent ? [own] : []), 'en'];
  const known = wanted.flatMap((lang) => languages.filter((language) => language === lang))[0];
  return known ?? languages[0] ?? 'en';
}

const values = (documents: readonly Source[], id: FactId): string[] =>
  documents.flatMap(({ summary }) => [summary.facts[id]?.value ?? []].flat());

function named(documents: readonly Source[]): Sign {
  const codes = values(documents, 'governing-law').filter((value) => /^[A-Z]{2}$/.test(value));
  // Many Russian policies name a foreign act beside their own law.
  const code = codes.includes('RU') ? 'RU' : codes[0];
  if (code === undefined) return null;
  const place = code === 'US' && isCalifornian(documents) ? 'us-ca' : code.toLowerCase();
  return { regime: COUNTRIES.get(place) ?? 'plain', reason: { by: 'document', value: code } };
}

const isCalifornian = (documents: readonly Source[]): boolean =>
  documents.some(({ summary }) =>
    summary.facts['governing-law']?.quotes.some(({ text }) => /california|ccpa/i.test(text)),
  );

/** INN of companies has 10 digits, OGRN 13, OGRNIP 15, UNP 9; 12 are a BIN, or an INN of a person, who may be anywhere. */
function registered(documents: readonly Source[], zone: string): Sign {
  const ids = values(documents, 'operator-ids');
  const kazakh = zone === 'kz' || zone === 'қаз' || values(documents, 'operator').some(isKazakhForm);
  const signs: readonly (readonly [Regime, RegExp])[] = [
    ['ru', /^(?:\d{10}|\d{13}|\d{15})$/],
    ...(kazakh ? [['kz', /^\d{12}$/] as const] : []),
    ['by', /^\d{9}$/],
  ];
  for (const [regime, shape] of signs) {
    const value = ids.find((id) => shape.test(id));
    if (value !== undefined) return { regime, reason: { by: 'registration', value } };
  }
  return null;
}

function zoneOf(site: string): string {
  const host = site.replace(/:\d+$/, '');
  return host.slice(host.lastIndexOf('.') + 1).toLowerCase();
}

function zoned(site: string): Sign {
  const zone = zoneOf(site);
  const regime = ZONES.get(zone);
  return regime === undefined ? null : { regime, reason: { by: 'zone', value: zone } };
}

function spoken(documents: readonly Source[]): Sign {
  const source = documents.find(({ lang }) => LANGUAGES.has(primary(lang)));
  const value = primary(source?.lang ?? '');
  const regime = LANGUAGES.get(value);
  return regime === undefined
    ? null
    : { regime, reason: { by: source?.isWords ? 'words' : 'language', value } };
}

const primary = (lang: string): string => lang.slice(0, 2).toLowerCase();

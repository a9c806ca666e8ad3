import { shownName } from './shown-name.ts';
import type { Fact } from '../model/summary.ts';
import type { ClaimGroup, ClaimIds, FactId } from '../model/taxonomy.ts';
import { isKey, language, t } from './t.ts';

type ClaimKey = { [G in ClaimGroup]: `${G}.${ClaimIds[G]}` }[ClaimGroup];

/** The name of anything that a summary can claim. */
export function claimName(claim: { group: ClaimGroup; id: ClaimIds[ClaimGroup] }): string {
  // The pair always comes from one claim; the type of the key holds every id of the taxonomy to a name.
  return t(`${claim.group}.${claim.id}` as ClaimKey);
}

type BriefKey = { [G in Exclude<ClaimGroup, 'flags'>]: `brief.${G}.${ClaimIds[G]}` }[Exclude<
  ClaimGroup,
  'flags'
>];

/** The name of data, a purpose or a recipient in a word or two, for pictures; warnings have none and keep theirs. */
export const briefName = (claim: { group: ClaimGroup; id: ClaimIds[ClaimGroup] }): string =>
  claim.group === 'flags' ? claimName(claim) : t(`brief.${claim.group}.${claim.id}` as BriefKey);

/** The values of a fact in words, one by one. */
export function factValues(id: FactId, fact: Pick<Fact, 'value'>): readonly string[] {
  const values = typeof fact.value === 'string' ? [fact.value] : fact.value;
  return values.map((value) => shownName(factValue(id, value)));
}

function factValue(id: FactId, value: string): string {
  switch (id) {
    case 'withdrawal-channels':
      return named(`channel.${value}`) ?? value;
    case 'rights':
      return named(`right.${value}`) ?? value;
    case 'retention':
      return named(`retention.${value}`) ?? period(value);
    case 'governing-law':
      return countryName(value);
    case 'effective-date':
      return isoDay(value);
    case 'breach-notice':
      return t('facts.yes');
    default:
      return value;
  }
}

function named(key: string): string | undefined {
  return isKey(key) ? t(key) : undefined;
}

// `fixed: 5 years`; anything else of that fact is shown as the document has it.
function period(value: string): string {
  const text = value.replace(/^fixed: ?/, '');
  const found = /^(\d{1,4}) (day|week|month|year)s?$/.exec(text);
  if (!found) return text;
  const unit = { style: 'unit', unit: found[2], unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language(), unit).format(Number(found[1]));
}

/** A country's name; what is no country code stays as it is. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language()], { type: 'region' }).of(code) ?? code;
}

/** A language's name in the language in use. @param code BCP 47 */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([language()], { type: 'language' }).of(code) ?? code;

/** A language's own name for the choice of languages. */
export function ownLanguageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

function isoDay(value: string): string {
  const time = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(time)) return value;
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

import { isDay } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import type { Case } from '#lib/model/case.ts';
import type { Consent } from '#lib/model/consent.ts';
import { dayOfMoment } from '#lib/model/day.ts';
import { MOST_LABEL } from '#lib/model/control.ts';
import type { LogRow } from '#lib/model/log-row.ts';
import { boxStory } from './box-story.ts';
import { certaintyWords } from './certainty-words.ts';
import { states, written } from './csv-letters.ts';
import { coversWords } from './covers-words.ts';

/** A consent, and what became of it. */
interface Story {
  readonly consent: Consent;
  readonly stand: Pick<LogRow, 'standing' | 'waits' | 'due'>;
  readonly cases: readonly Case[];
  /** As the log tells it apart; empty where nobody names one. */
  readonly operator: string;
  /** When it was taken back, ISO day or time. */
  readonly withdrawn?: string;
  /** What the person noted beside it. */
  readonly notes: readonly string[];
}

interface Column {
  readonly name: () => string;
  readonly of: (consent: Consent, story: Story) => string;
}

const COLUMNS: readonly Column[] = [
  { name: () => t('record.time'), of: ({ time }) => time },
  { name: () => t('csv.zone'), of: ({ zone }) => zone },
  { name: () => t('csv.site'), of: ({ site }) => site },
  { name: () => t('record.operator'), of: (_, { operator }) => operator },
  { name: () => t('tell.way'), of: ({ entered }) => (entered ? t(`way.${entered.way}`) : '') },
  { name: () => t('csv.decision'), of: decisionNow },
  { name: () => t('csv.withdrawn-on'), of: (_, story) => dayOf(story.withdrawn ?? '') },
  { name: () => t('record.words'), of: ({ control }) => control.label },
  { name: () => t('record.covers'), of: ({ control }) => coversWords(control.covers) },
  // Of an entry made by hand nothing is known of a page.
  {
    name: () => t('record.control'),
    of: ({ control, entered }) => (entered ? '' : t(`control.${control.kind}`)),
  },
  { name: () => t('record.box'), of: (consent) => (consent.entered ? '' : t(`record.${boxStory(consent)}`)) },
  { name: () => t('csv.button'), of: ({ caption }) => caption },
  { name: () => t('record.certainty'), of: certaintyWords },
  {
    name: () => t('record.fields'),
    of: ({ fieldKinds }) => joined(fieldKinds.map((one) => t(`field.${one}`))),
  },
  { name: () => t('csv.address'), of: ({ page }) => page.url },
  { name: () => t('record.page'), of: ({ page }) => page.title },
  { name: () => t('record.frame'), of: ({ frame }) => frame ?? '' },
  { name: () => t('record.documents'), of: ({ documents }) => joined(documents.map(({ href }) => href)) },
  {
    name: () => t('csv.hashes'),
    of: ({ documents }) => joined(documents.flatMap(({ sha256 }) => sha256 ?? [])),
  },
  { name: () => t('record.letters'), of: (_, story) => joined(written(story)) },
  { name: () => t('csv.letter-state'), of: (_, story) => joined(states(story)) },
  { name: () => t('csv.due'), of: (_, { stand }) => (stand.waits ? (stand.due ?? '') : '') },
  { name: () => t('csv.id'), of: ({ id }) => id },
  // Whoever reads the table by the places of its columns is not led astray: what came later stands last.
  { name: () => t('csv.entered'), of: ({ entered }) => dayOf(entered?.noted ?? '') },
  { name: () => t('csv.required'), of: requiredWords },
  { name: () => t('csv.notes'), of: (_, { notes }) => notes.join('\n') },
  {
    name: () => t('csv.cut'),
    of: ({ control }) => (control.cut ? t('record.words.cut', { n: MOST_LABEL }) : ''),
  },
];

/** The log as rows of words, the first the names of the columns, then one for each consent in the order given. */
export function csvTable(stories: readonly Story[]): string[][] {
  const row = (story: Story): string[] => COLUMNS.map(({ of }) => of(story.consent, story));
  return [COLUMNS.map(({ name }) => name()), ...stories.map(row)];
}

/** In a table nobody sees the chip that a list has beside it. */
function decisionNow({ decision }: Consent, { stand }: Story): string {
  return t(stand.standing === 'withdrawn' ? 'csv.withdrawn' : `record.${decision}`);
}

const dayOf = (moment: string): string =>
  moment === '' || isDay(moment) ? moment : dayOfMoment(new Date(moment));

/** Of an entry by hand nobody saw it. */
function requiredWords({ control, entered }: Consent): string {
  if (entered || control.required === null) return '';
  return t(control.required ? 'control.required' : 'control.optional');
}

const joined = (parts: readonly string[]): string => parts.join('; ');

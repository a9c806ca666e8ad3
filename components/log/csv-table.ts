import { t } from '#lib/i18n/t.ts';
import type { Consent } from '#lib/model/consent.ts';
import { consentsIn, type Letter } from '#lib/model/letter.ts';
import { boxStory } from './box-story.ts';
import { certaintyWords } from './certainty-words.ts';

interface Column {
  readonly name: () => string;
  readonly of: (consent: Consent, letters: readonly Letter[]) => string;
}

const COLUMNS: readonly Column[] = [
  { name: () => t('record.time'), of: ({ time }) => time },
  { name: () => t('csv.zone'), of: ({ zone }) => zone },
  { name: () => t('csv.site'), of: ({ site }) => site },
  { name: () => t('record.operator'), of: ({ entered }) => entered?.operator ?? '' },
  { name: () => t('tell.way'), of: ({ entered }) => (entered ? t(`way.${entered.way}`) : '') },
  { name: () => t('csv.decision'), of: ({ decision }) => t(`record.${decision}`) },
  { name: () => t('record.words'), of: ({ control }) => control.label },
  {
    name: () => t('record.covers'),
    of: ({ control }) => joined(control.covers.map((one) => t(`covers.${one}`))),
  },
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
  { name: () => t('record.documents'), of: ({ documents }) => joined(documents.map(({ href }) => href)) },
  {
    name: () => t('csv.hashes'),
    of: ({ documents }) => joined(documents.flatMap(({ sha256 }) => sha256 ?? [])),
  },
  {
    name: () => t('record.letters'),
    of: (_, letters) => joined(letters.map(({ subject, created }) => `${created.slice(0, 10)} ${subject}`)),
  },
  { name: () => t('csv.id'), of: ({ id }) => id },
];

/** The log as rows of words, the first the names of the columns, then one for each consent in the order given. */
export function csvTable(consents: readonly Consent[], letters: readonly Letter[]): string[][] {
  const carried = letters.flatMap((letter) => consentsIn(letter).map((id) => ({ id, letter })));
  const byConsent = Map.groupBy(carried, ({ id }) => id);
  const about = (id: string): Letter[] => (byConsent.get(id) ?? []).map(({ letter }) => letter);
  const row = (consent: Consent) => COLUMNS.map(({ of }) => of(consent, about(consent.id)));
  return [COLUMNS.map(({ name }) => name()), ...consents.map(row)];
}

const joined = (parts: readonly string[]): string => parts.join('; ');

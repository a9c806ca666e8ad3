import { languageOf } from '#lib/documents/language.ts';
import type { Consent } from '#lib/model/consent.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { SiteMatter } from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';

/** What tells the law and the language of a letter. */
interface Sign extends Pick<ReadDocument, 'lang'> {
  readonly summary: Pick<ReadDocument['summary'], 'facts'>;
  readonly isWords?: true;
}

/** The documents, and last the words that were agreed to. */
export function signsOf(about: Consent | SiteMatter, documents: readonly ReadDocument[]): Sign[] {
  if (!isRecorded(about)) return [...documents];
  const { control, page, entered } = about;
  const said = `${control.label} ${page.title} ${entered?.operator ?? ''}`;
  return [...documents, { lang: languageOf(said), summary: { facts: {} }, isWords: true }];
}

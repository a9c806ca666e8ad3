import type { LetterKind, LetterLanguage, LetterRequest } from '#lib/model/letter.ts';
import type { Regime } from '#lib/model/regime.ts';
import { LAWS } from './law/laws.ts';
import { withSharedParts } from './shared-parts.ts';
import { parseTemplate, type Template } from './template.ts';

const SOURCES: Readonly<Record<string, string>> = import.meta.glob('./*-*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The text that the letter is filled from.
 * @throws Error where there is none, or where it rests on a norm or a term that is not sure enough to be printed
 */
export function templateFor({
  regime,
  kind,
  language,
}: Pick<LetterRequest, 'regime' | 'kind' | 'language'>): Template {
  const name = templateName(regime, kind, language);
  const source = SOURCES[`./${name}`];
  if (source === undefined) throw new Error(`no letter ${name}`);
  const template = parseTemplate(withSharedParts(source, language));
  const { norms, termNames } = LAWS[regime];
  const unsure = template.basis.find((key) => !norms.has(key));
  if (unsure !== undefined) throw new Error(`${name} rests on ${unsure}, which was not seen`);
  const unknown = template.terms.find((term) => !termNames.includes(term));
  if (unknown !== undefined) throw new Error(`${name} has a term "${unknown}" that its law has not`);
  return template;
}

/** `ru-152fz/withdraw.txt`. */
export const templateName = (regime: Regime, kind: LetterKind, language: LetterLanguage): string =>
  `${language}-${LAWS[regime].slug}/${kind}.txt`;

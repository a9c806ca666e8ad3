import type { Consent } from '#lib/model/consent.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { LetterRequest } from '#lib/model/letter.ts';
import { consentFields, NOTHING } from './consent-fields.ts';
import { fill, type Fields } from './fill.ts';
import { policyHash } from './policy-hash.ts';
import { sharedPart } from './shared-parts.ts';
import { WORDS } from './words/words.ts';

/** Whether a letter carries more than one consent. */
export const isSeveral = ({ also = [] }: Pick<LetterRequest, 'also'>): boolean => also.length > 0;

/**
 * Several consents as fields of the letter: one numbered line each, the oldest first, in the words in which a letter tells
 * of a single one. What only a single one has is empty.
 * @param template the letter's text: a law may tell of a consent in words of its own
 */
export function severalFields(request: LetterRequest, template: string): Fields {
  const { about, also = [] } = request;
  const all = [about, ...also].filter(isRecorded).sort((a, b) => Date.parse(a.time) - Date.parse(b.time));
  const own = template.split('\n').find((line) => line.startsWith('recorded> ') && line.includes('{words}'));
  const given = own ?? sharedPart('given', request.language);
  const act = sharedPart('act', request.language);
  const each = all.map((consent) => fieldsOf(consent, request));
  return {
    ...NOTHING,
    host: each.find((fields) => fields['host'] !== '')?.['host'] ?? '',
    several: 'yes',
    marketing: each.some((fields) => fields['marketing'] !== '') ? 'yes' : '',
    givenEach: numbered(each.map((fields) => told(given, fields))),
    consents: numbered(each.map((fields) => told(`${given}\n${act}`, fields))),
  };
}

const fieldsOf = (
  consent: Consent,
  { about, regime, language, policyHash: hash }: LetterRequest,
): Fields => ({
  ...consentFields(consent, WORDS[language], regime),
  policyHash: consent === about && hash !== undefined ? policyHash({ about, policyHash: hash }) : '',
});

/** On one line, whatever lines the letter has for it. */
function told(text: string, fields: Fields): string {
  const line = fill(text, fields).split('\n').filter(Boolean).join(' ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

// Not as the demands are numbered: an answer is to tell the two apart.
const numbered = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at + 1}) ${line}`).join('\n');

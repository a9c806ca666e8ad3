import { PARTICULARS, type LetterRequest, type Particular } from '#lib/model/letter.ts';
import type { Fields } from './fill.ts';
import { genderOf } from './name-in-genitive.ts';
import { oneLine } from './one-line.ts';
import { withoutFullStop } from './without-full-stop.ts';

/** What the person says of this matter, cleaned: one line, a form's blank counts as nothing. */
export function particularOf({ particulars }: Pick<LetterRequest, 'particulars'>, name: Particular): string {
  const line = withoutFullStop(oneLine(particulars?.[name] ?? '', 600));
  return /[\p{L}\d]/u.test(line) && !line.includes('__') ? line : '';
}

/**
 * Particulars as fields: `birth-date` → `birthDate`. Where Russian grammar lets the name tell, `agreesHe` or
 * `agreesShe` is set, for «не согласен» and «не согласна»; else neither.
 */
export function particularFields(request: LetterRequest): Fields {
  const gender = genderOf(oneLine(request.sender.fullName, 300));
  return {
    ...Object.fromEntries(PARTICULARS.map((name) => [camel(name), particularOf(request, name)])),
    agreesHe: gender === 'male' ? 'yes' : '',
    agreesShe: gender === 'female' ? 'yes' : '',
  };
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

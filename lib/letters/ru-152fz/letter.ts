import type { LetterRequest, LetterText, RequestKind, Term } from '#lib/model/letter.ts';
import { fill, type Fields } from '../fill.ts';
import { citable, type Law, type LawTerm } from '../law/law.ts';
import { RU } from '../law/ru.ts';
import { oneLine } from '../one-line.ts';
import { isSha256 } from '../sha256.ts';
import { parseTemplate, type Template } from '../template.ts';
import { consentFields } from './consent-fields.ts';
import { dateInWords } from './dates.ts';
import { daysInGenitive } from './days.ts';
import { partyFields } from './party-fields.ts';
import withdraw from './withdraw.txt?raw';

const TEMPLATES: Readonly<Record<RequestKind, Template>> = { withdraw: parseTemplate(withdraw) };

/** Writes the Russian letter under 152-FZ. The request must be complete: see `missingFields`. */
export function letterUnder152fz(request: LetterRequest): LetterText {
  const template = TEMPLATES[request.kind];
  const { consent, addressee } = request;
  const fields: Fields = {
    ...consentFields(consent),
    ...partyFields(request),
    ...termFields(RU),
    policyHash: policyHash(request),
    date: dateInWords(request.date),
  };
  return {
    subject: oneLine(addressee.subject, 200) || template.subject,
    body: fill(template.text, fields),
    terms: template.terms.flatMap((name) => termsNamed(RU, name)),
  };
}

const termNamed = (law: Law, name: string): LawTerm | undefined => law.terms[name];

function termsNamed(law: Law, name: string): Term[] {
  const term = termNamed(law, name);
  if (!term) throw new Error(`the law has no term "${name}"`);
  if (!citable(term.confidence)) return [];
  return [{ n: term.n, unit: term.unit, basis: `${law.act} ${term.norm}` }];
}

// A term that is not sure enough to be printed is an empty field, and its sentence goes.
function termFields(law: Law): Fields {
  return Object.fromEntries(
    Object.entries(law.terms).map(([name, term]) => [
      `${name}Term`,
      citable(term.confidence) ? daysInGenitive(term) : '',
    ]),
  );
}

function policyHash({ policyHash: given, consent }: LetterRequest): string {
  // A document of the consent carries its own.
  const listed = consent.documents.some(({ sha256 }) => sha256 === given);
  return isSha256(given) && !listed ? given : '';
}

import type { LetterRequest, LetterText } from '#lib/model/letter.ts';
import { consentFields } from './consent-fields.ts';
import { earlierFields } from './earlier-fields.ts';
import { fill, type Fields } from './fill.ts';
import type { CitableLaw } from './law/citable.ts';
import { LAWS } from './law/laws.ts';
import { oneLine } from './one-line.ts';
import { particularFields, particularOf } from './particular-fields.ts';
import { partyFields } from './party-fields.ts';
import { policyHash } from './policy-hash.ts';
import { isSeveral, severalFields } from './several-fields.ts';
import { templateFor } from './templates.ts';
import { termNamed } from './terms-of.ts';
import type { LetterWords } from './words/letter-words.ts';
import { WORDS } from './words/words.ts';

/** Writes the letter under its law and in its language. The request must be complete: see `missingFields`. */
export function letterText(request: LetterRequest): LetterText {
  const { about, addressee, regime } = request;
  const template = templateFor(request);
  const law = LAWS[regime];
  const words = WORDS[request.language];
  const fields: Fields = {
    ...(isSeveral(request) ? severalFields(request, template.text) : consentFields(about, words, regime)),
    ...earlierFields(request, words),
    ...partyFields(request, words),
    ...particularFields(request),
    ...termFields(law, words),
    policyHash: isSeveral(request) ? '' : policyHash(request),
    date: words.date(request.date, regime),
  };
  return {
    subject: fixedSubject(request, addressee.subject) || fill(template.subject, fields),
    body: fill(template.text, fields),
    terms: template.terms.flatMap((name) => termNamed(law, name, particularOf(request, 'enclosures') !== '')),
  };
}

// What a policy fixes is the subject of a withdrawal.
const fixedSubject = ({ kind }: LetterRequest, subject: string): string =>
  kind === 'withdraw' || kind === 'withdraw-and-stop' ? oneLine(subject, 200) : '';

// A term that is not sure enough to be printed is an empty field, and its sentence goes.
function termFields(law: CitableLaw, words: LetterWords): Fields {
  return Object.fromEntries(
    law.termNames.map((name) => {
      const term = law.terms.get(name);
      return [`${name}Term`, term ? words.term(term) : ''];
    }),
  );
}

import type { Addressee, LetterRequest } from '#lib/model/letter.ts';
import type { Fields } from '../fill.ts';
import { knownParties } from '../known-parties.ts';
import { outerQuotes } from '../nested-quotes.ts';
import { oneLine } from '../one-line.ts';
import { isKazakhForm } from '../kazakh-form.ts';
import { nameInGenitive } from './name-in-genitive.ts';
import { withoutFullStop } from './without-full-stop.ts';

/** Addressee and sender as fields of the letter; one way to answer is named, e-mail first. */
export function partyFields(request: LetterRequest): Fields {
  const { operator, sender } = knownParties(request);
  const { fullName, email, postal, phone } = sender;
  return {
    operator: outerQuotes(operator.name),
    operatorIds: operator.ids.map((id) => numberLabel(id, operator.name)).join(', '),
    operatorPostal: operator.postal,
    operatorEmail: operator.email,
    senderFrom: nameInGenitive(fullName),
    senderEmail: email,
    senderPostal: postal,
    senderPhone: phone,
    replyEmail: email,
    replyPostal: email === '' ? postal : '',
    replyPhone: email + postal === '' ? phone : '',
    fullName,
    channelWords: channelWords(operator, request.addressee),
  };
}

/** The document's words that name the address written to; none where the person gave another address. */
function channelWords({ email, postal }: Pick<Addressee, 'email' | 'postal'>, { quotes }: Addressee): string {
  const address = email === '' ? postal : email;
  const said = quotes.find(({ text }) => text.includes(address) && text.length > address.length + 10);
  return said === undefined ? '' : withoutFullStop(oneLine(said.text, 300));
}

/** «ИНН 7707083893». The register is told by the length: INN 10 or 12, OGRN 13, OGRNIP 15; BIN 12, UNP 9. */
function numberLabel(id: string, operator: string): string {
  if (id.length === 13) return `ОГРН ${id}`;
  if (id.length === 15) return `ОГРНИП ${id}`;
  if (id.length === 9) return `УНП ${id}`;
  return id.length === 12 && isKazakhForm(operator) ? `БИН ${id}` : `ИНН ${id}`;
}

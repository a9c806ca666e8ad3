import type { Addressee, LetterRequest } from '#lib/model/letter.ts';
import type { Fields } from './fill.ts';
import { knownParties } from './known-parties.ts';
import { outerQuotes } from './nested-quotes.ts';
import { oneLine } from './one-line.ts';
import { withoutFullStop } from './without-full-stop.ts';
import type { LetterWords } from './words/letter-words.ts';

/** Addressee and sender as fields of the letter; one way to answer is named, e-mail first. */
export function partyFields(request: LetterRequest, words: LetterWords): Fields {
  const { operator, sender } = knownParties(request);
  const { fullName, email, postal, phone } = sender;
  const { name } = operator;
  const site = oneLine(request.about.site, 253);
  return {
    operator: nameOf(name, words) || words.siteOwner(site),
    operatorName: nameOf(name, words),
    operatorUnnamed: name === '' ? 'yes' : '',
    operatorIds: words.numbers(operator.ids, request.regime, name),
    operatorPostal: operator.postal,
    operatorEmail: operator.email,
    senderFrom: words.senderFrom(fullName),
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

const nameOf = (name: string, { opening }: LetterWords): string =>
  opening === '«' ? outerQuotes(name) : name;

/** The document's words that name the address written to; none where the person gave another address. */
function channelWords({ email, postal }: Pick<Addressee, 'email' | 'postal'>, { quotes }: Addressee): string {
  const address = email === '' ? postal : email;
  if (address === '') return '';
  const said = quotes.find(({ text }) => text.includes(address) && text.length > address.length + 10);
  return said === undefined ? '' : withoutFullStop(oneLine(said.text, 300));
}

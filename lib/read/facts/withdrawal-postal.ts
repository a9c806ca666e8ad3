import { quoteOf } from '#lib/model/quote.ts';
import type { Fact } from '#lib/model/summary.ts';
import type { ReadingContext } from '../context.ts';
import { readPostalAddresses } from './postal-address.ts';
import type { WithdrawalWindow } from './withdrawal-window.ts';

/** Words that send the reader to the address given elsewhere: «по адресу, указанному в начале». */
const ELSEWHERE =
  /адрес\p{L}{0,3}(?: \p{L}{3,20}){0,3},? указанн|адрес\p{L}{0,3} из (?:пункта|раздела|п\.)|по (?:почтовому|юридическому) адресу|по адресу (?:регистрации|местонахождения|оператора|компании)|address (?:above|below)|(?:above|following) address|by (?:post|postal mail)(?! (?:at|to))|contact(?: details)? (?:listed |given |set out )?(?:above|below)|(?:реквизит|контакт)\p{L}{1,3},? указанн/iu;

/** The postal address that a withdrawal can be sent to. Value: the address in one line. */
export function withdrawalPostal(
  { document: { text } }: ReadingContext,
  windows: readonly WithdrawalWindow[],
): Fact | undefined {
  const addresses = readPostalAddresses(text);
  const tied = addresses.find(({ start }) =>
    windows.some((window) => window.start <= start && start < window.end),
  );
  const sentElsewhere = windows.some(({ start, end }) => ELSEWHERE.test(text.slice(start, end)));
  const chosen = tied ?? (sentElsewhere ? addresses[0] : undefined);
  return chosen && { value: chosen.value, quotes: [quoteOf(text, chosen.start, chosen.end)] };
}

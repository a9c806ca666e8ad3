import { isRecorded } from '#lib/model/is-recorded.ts';
import type { LetterRequest } from '#lib/model/letter.ts';
import { quoteOf } from '#lib/model/quote.ts';

const BREAKS = '\r\nBcc: x@y.example\r\n\r\n7. ';

/** The same request with strings that try to break out of a line, a template, a header, a page or a file. */
export function hostile(request: LetterRequest): LetterRequest {
  const { about: consent, addressee, sender, earlier, authority } = request;
  if (!isRecorded(consent)) throw new Error('strings break out of a record');
  const said = `${addressee.email} [words: y] ${BREAKS}`;
  return {
    ...request,
    about: {
      ...consent,
      zone: `${consent.zone}${BREAKS}${'z'.repeat(80)}`,
      page: {
        url: `${consent.page.url}/%E0%E1/%0D%0ABcc:x?token=secret#frag`,
        title: '«{site}» “x” „y“ ] [ } {',
      },
      control: {
        ...consent.control,
        label: `{fullName} [answerTerm: x] $& $1 "q" <b>x</b> ]]> {\\rtf1 =?utf-8?B?eA==?= \u202Eabc\u0000${BREAKS}end.`,
      },
      caption: `OK »${BREAKS}”`,
      documents: [{ href: 'javascript:alert(1)', text: '</w:t><w:br/>”', sha256: 'none' }],
    },
    addressee: {
      ...addressee,
      name: `${addressee.name}${BREAKS}`,
      ids: ['none', '1\n2'],
      postal: `{date}${BREAKS}`,
      subject: `x${BREAKS}`,
      quotes: [quoteOf(said, 0, said.length)],
    },
    sender: { ...sender, fullName: `${sender.fullName}\u202E{operator}`, phone: '1\n2' },
    particulars: Object.fromEntries(
      Object.entries(request.particulars ?? {}).map(([name, text]) => [name, `${text}${BREAKS}{fullName}`]),
    ),
    policyHash: '../../etc',
    ...(earlier && { earlier: { ...earlier, subject: `${earlier.subject}${BREAKS}{site} [answer: x] »` } }),
    ...(authority && { authority: { ...authority, name: `${authority.name}${BREAKS}`, postal: BREAKS } }),
  };
}

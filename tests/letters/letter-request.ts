import { readFileSync } from 'node:fs';
import type { Consent } from '#lib/model/consent.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { LetterRequest } from '#lib/model/letter.ts';

interface Changes {
  readonly consent?: Partial<Consent>;
  readonly control?: Partial<Consent['control']>;
  readonly page?: Partial<Consent['page']>;
  readonly addressee?: Partial<LetterRequest['addressee']>;
  readonly sender?: Partial<LetterRequest['sender']>;
  readonly policyHash?: string;
}

const complete = JSON.parse(
  readFileSync(new URL('tick/request.json', import.meta.url), 'utf8'),
) as LetterRequest;

/** The request of the case `tick`, changed where a test needs it. */
export function letterRequest(changes: Changes = {}): LetterRequest {
  const { about, addressee, sender } = complete;
  if (!isRecorded(about)) throw new Error('the case `tick` rests on a record');
  const { policyHash } = changes;
  return {
    ...complete,
    about: {
      ...about,
      ...changes.consent,
      documents: [],
      page: { ...about.page, ...changes.page },
      control: { ...about.control, ...changes.control },
    },
    addressee: { ...addressee, ...changes.addressee },
    sender: { ...sender, ...changes.sender },
    ...(policyHash === undefined ? {} : { policyHash }),
  };
}

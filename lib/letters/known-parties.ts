import { isRecorded } from '#lib/model/is-recorded.ts';
import type { Addressee, LetterRequest, Profile } from '#lib/model/letter.ts';
import { isEmailAddress } from '#lib/model/email-address.ts';
import { oneLine } from './one-line.ts';

/** Both parties with only what can be printed: one line each, and empty where it is not really known. */
export interface KnownParties {
  readonly operator: Pick<Addressee, 'name' | 'email' | 'postal' | 'ids'>;
  readonly sender: Profile;
}

/** Cleans what the documents and the person gave; a form's blank («____») counts as not known. */
export function knownParties({ about, addressee, sender }: LetterRequest): KnownParties {
  // Of an entry made by hand, which may be about no site.
  const told = isRecorded(about) ? (about.entered?.operator ?? '') : '';
  return {
    operator: {
      name: named(addressee.name) || named(told),
      email: email(addressee.email),
      postal: named(addressee.postal),
      ids: addressee.ids.filter((id) => /^\d{9,15}$/.test(id)),
    },
    sender: {
      fullName: named(sender.fullName),
      email: email(sender.email),
      phone: phone(sender.phone),
      postal: named(sender.postal),
    },
  };
}

function named(text: string): string {
  const line = oneLine(text, 300);
  return /\p{L}/u.test(line) && !line.includes('__') ? line : '';
}

function email(text: string): string {
  const address = text.trim();
  return isEmailAddress(address) ? address : '';
}

function phone(text: string): string {
  const line = oneLine(text, 40);
  return /\d/.test(line) ? line : '';
}

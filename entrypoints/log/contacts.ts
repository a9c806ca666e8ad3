import { readHanded, noteHanded, type HandedContacts } from '#lib/profile/handed-contacts.ts';
import type { Consent } from '#lib/model/consent.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { Profile, SiteMatter } from '#lib/model/letter.ts';
import { detailsOf } from '#lib/model/own-profile.ts';
import { readProfile } from '#lib/profile/read-profile.ts';
import { writeProfile } from '#lib/profile/write-profile.ts';

/** Who a letter is from, to one operator: the profile with the e-mail and phone that were handed over there. */
export interface Sender {
  readonly profile: Profile;
  /** Every e-mail and phone that the person has said to have handed over, the usual ones first. */
  readonly known: KnownContacts;
}

export interface KnownContacts {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

const whomOf = (about: Consent | SiteMatter): string =>
  about.site || (isRecorded(about) ? (about.entered?.operator ?? '') : '');

/** The sender of a letter about something, as far as the person has said before and it is not locked. */
export async function senderOf(about: Consent | SiteMatter): Promise<Sender> {
  const [own, handed] = await Promise.all([readProfile(), readHanded()]);
  const profile = detailsOf(own);
  const before = handed.get(whomOf(about));
  const all: readonly HandedContacts[] = [profile, ...[...handed.values()].toReversed()];
  return {
    profile: before ? { ...profile, ...before } : profile,
    known: {
      emails: distinct(all.map(({ email }) => email)),
      phones: distinct(all.map(({ phone }) => phone)),
    },
  };
}

const distinct = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value) => value !== '')),
];

/**
 * Keeps the sender for the next letter. An e-mail or phone other than the usual one is kept for this operator alone: it
 * is what was handed over there. Nothing is kept while the profile is locked.
 */
export async function keepSender(about: Consent | SiteMatter, sender: Profile): Promise<void> {
  const [own, handed] = await Promise.all([readProfile(), readHanded()]);
  if (own.lock === 'locked') return;
  const { profile } = own;
  const usual = { email: profile.email || sender.email, phone: profile.phone || sender.phone };
  await writeProfile({ ...sender, ...usual });
  const whom = whomOf(about);
  const isUsual = usual.email === sender.email && usual.phone === sender.phone;
  if (whom !== '' && (!isUsual || handed.has(whom))) await noteHanded(whom, sender);
}

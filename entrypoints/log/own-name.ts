import { detailsOf } from '#lib/model/own-profile.ts';
import { readProfile } from '#lib/profile/read-profile.ts';

/** The person's name as far as it can be had without the passphrase, else empty. */
export const ownName = async (): Promise<string> => detailsOf(await readProfile()).fullName.trim();

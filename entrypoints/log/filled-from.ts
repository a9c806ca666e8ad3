import type { Profile } from '#lib/model/letter.ts';

/** What the person has typed of the sender, and what is known of the rest. */
export const filledFrom = (typed: Profile, known: Profile): Profile => ({
  fullName: typed.fullName.trim() === '' ? known.fullName : typed.fullName,
  email: typed.email.trim() === '' ? known.email : typed.email,
  phone: typed.phone.trim() === '' ? known.phone : typed.phone,
  postal: typed.postal.trim() === '' ? known.postal : typed.postal,
});

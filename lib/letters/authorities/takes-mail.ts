import type { Letter } from '#lib/model/letter.ts';
import { authoritiesOf } from './authorities-of.ts';

/** Whether the authority that a complaint was written to takes one by e-mail; an address that stands in it says so. */
export const takesMail = ({ regime, addressee }: Pick<Letter, 'regime' | 'addressee'>): boolean =>
  addressee.email !== '' ||
  authoritiesOf(regime).some(({ name, ways }) => name === addressee.name && ways.includes('email'));

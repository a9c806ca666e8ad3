import type { Consent } from '#lib/model/consent.ts';
import { siteOf } from '../address.ts';

/** Host in Unicode of the frame that a consent was given in, where it is another site's than the page's; else empty. */
export function frameSiteOf({ frame, site }: Pick<Consent, 'frame' | 'site'>): string {
  const host = siteOf(frame ?? '');
  return host === site ? '' : host;
}

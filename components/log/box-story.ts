import type { Consent } from '#lib/model/consent.ts';

/** How the box came to be as it was at the act. */
export type BoxStory = 'none' | 'preticked-kept' | 'preticked-cleared' | 'ticked' | 'left';

export function boxStory({ control, ticked }: Pick<Consent, 'control' | 'ticked'>): BoxStory {
  if (ticked === null) return 'none';
  if (control.preticked) return ticked ? 'preticked-kept' : 'preticked-cleared';
  return ticked ? 'ticked' : 'left';
}

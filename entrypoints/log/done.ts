/** Places of the log page that are the list with a word of what was just done. */
const DONE = {
  forgotten: 'log.forgotten',
  'site-forgotten': 'log.site-forgotten',
  wiped: 'log.wiped',
  'wiped-all': 'log.wiped-all',
} as const;

/** The word that belongs to a place; undefined where it is another one. The address may say anything. */
export const doneAt = (place: string): (typeof DONE)[keyof typeof DONE] | undefined =>
  Object.hasOwn(DONE, place) ? DONE[place as keyof typeof DONE] : undefined;

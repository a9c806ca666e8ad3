/** Whether what happens in a tab or window may be noticed, fetched for and recorded: private windows leave no trace. */
export const mayRecord = (place: { readonly incognito?: boolean | undefined } | undefined): boolean =>
  place !== undefined && !place.incognito;

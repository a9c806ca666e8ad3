/** One change of the person's details after the other, in whatever pages and workers they are asked for. */
export const inProfileTurn = <T>(change: () => Promise<T>): Promise<T> =>
  navigator.locks.request('consent-ledger-profile', change);

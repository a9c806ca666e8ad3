import type { Link } from './event.ts';

/** An event among those of several chains. */
export const placeInChain = ({ chain, seq }: Pick<Link, 'chain' | 'seq'>): string => `${chain}/${seq}`;

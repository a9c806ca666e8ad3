import { LogList } from './log-list.svelte.ts';

/** The list of everything on record. Outlives its page: whoever comes back from a record finds it as it was. */
export const wholeLog = new LogList();

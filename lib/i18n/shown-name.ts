/** Characters that turn what stands around them: embeddings, overrides and isolates, with their ends. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text of unknown origin as it may stand among our own words: what would turn the order of letters shows as a mark of
 * its own (U+FFFD), so that no name can look like another one. As long as before, places in it stay where they were.
 */
export const shownName = (text: string): string => text.replace(TURNING, '\ufffd');

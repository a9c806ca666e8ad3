const watched = new Set<() => boolean>();

/**
 * Has the person asked before they leave what a page holds, for as long as the page is there. Gives what ends that.
 * @param isUnsaved whether something would be lost now
 */
export function askBeforeLeaving(isUnsaved: () => boolean): () => void {
  watched.add(isUnsaved);
  return () => watched.delete(isUnsaved);
}

/** Whether anything would be lost by leaving. */
export const isAnyUnsaved = (): boolean => [...watched].some((isUnsaved) => isUnsaved());

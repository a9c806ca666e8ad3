/**
 * Whether something is there to be looked at, not to be used: a form in a figure of an article, what an editor shows
 * inertly of what is being edited, or a page behind a dialog.
 */
export const isDemonstration = (element: Element): boolean => element.closest('figure, [inert]') !== null;

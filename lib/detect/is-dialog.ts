const DIALOGS = /^(?:dialog|alertdialog|region|banner)$/u;

/** Whether an element is a part of its page that stands for itself, by its name or its ARIA role. */
export const isDialog = (element: Element): boolean =>
  element.localName === 'dialog' || DIALOGS.test(element.getAttribute('role') ?? '');

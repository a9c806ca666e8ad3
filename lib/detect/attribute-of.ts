/** An attribute of a form: a field named `getAttribute` hides the form's own method. */
export const attributeOf = (form: HTMLFormElement, name: string): string | null =>
  Element.prototype.getAttribute.call(form, name);

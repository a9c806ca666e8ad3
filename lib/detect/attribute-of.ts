/** An attribute of what may be a form: a field named `getAttribute` hides the form's own method. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

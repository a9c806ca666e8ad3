import type { PolicyDocument } from '#lib/model/document.ts';

/** @returns `read`, done once per document however often it is asked: facts and flags look for the same things */
export function perDocument<T>(read: (document: PolicyDocument) => T): (document: PolicyDocument) => T {
  const known = new WeakMap<PolicyDocument, { readonly value: T }>();
  return (document) => {
    const found = known.get(document) ?? { value: read(document) };
    known.set(document, found);
    return found.value;
  };
}

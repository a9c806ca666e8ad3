import type { Letter } from '#lib/model/letter.ts';
import type { Term } from '#lib/model/term.ts';
import type { CitableLaw } from './law/citable.ts';
import { LAWS } from './law/laws.ts';

/** The terms that a letter starts: those it was kept with, for letters of early versions those of its law today. */
export function termsOf({ terms, regime, kind }: Pick<Letter, 'terms' | 'regime' | 'kind'>): readonly Term[] {
  const law = LAWS[regime];
  return terms ?? (law.kinds[kind]?.terms ?? []).flatMap((name) => termNamed(law, name, false));
}

/** The term where its clock starts with this letter; a proof that is enclosed comes with it. */
export function termNamed(law: CitableLaw, name: string, withProof: boolean): Term[] {
  const term = law.terms.get(name);
  if (!term || term.from === 'finding' || (term.from === 'proof' && !withProof)) return [];
  const { n, unit, norm, extension } = term;
  const longer = extension ? { extension: { n: extension.n, unit: extension.unit } } : {};
  // A norm of another act carries that act's number.
  const basis = norm.includes(' ') ? norm : `${law.act} ${norm}`;
  return [{ n, unit, basis, ...longer }];
}

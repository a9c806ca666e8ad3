import type { Regime } from '#lib/model/regime.ts';
import { isKazakhForm } from './kazakh-form.ts';

/** Registers whose numbers letters name: taxpayers and companies of Russia, companies of Kazakhstan and Belarus. */
export type Register = 'inn' | 'ogrn' | 'ogrnip' | 'bin' | 'unp';

/** Laws whose operators are told by numbers of these registers, which they themselves know by these letters. */
export const NAMED_REGISTERS: ReadonlySet<Regime> = new Set(['ru', 'kz', 'by']);

/** The register is told by the length of the number: INN 10 or 12, OGRN 13, OGRNIP 15; BIN 12, UNP 9. */
export function registerOf(id: string, regime: Regime, operator: string): Register {
  if (id.length === 13) return 'ogrn';
  if (id.length === 15) return 'ogrnip';
  if (id.length === 9) return 'unp';
  return id.length === 12 && (regime === 'kz' || isKazakhForm(operator)) ? 'bin' : 'inn';
}

const KAZAKH = /^(?:ТОО|Товарищество с ограниченной|ЖШС|TOO)(?!\p{L})/iu;
const BELARUSIAN = /^(?:ОДО|ЧУП|УП|ЧТУП|Унитарное предприятие)(?!\p{L})/iu;

/**
 * Whether a registration number can only be Russian: INN of an organisation (10), OGRN (13), OGRNIP (15). Twelve digits
 * are a person's INN as well as a Kazakh BIN or IIN.
 */
export function isRussianNumber(id: string): boolean {
  return /^(?:\d{10}|\d{13}|\d{15})$/.test(id);
}

/** Country of a legal form that only one country has: `KZ` for ТОО, `BY` for ЧУП; else `null`. */
export function countryOfForm(operator: string): 'KZ' | 'BY' | null {
  if (KAZAKH.test(operator)) return 'KZ';
  return BELARUSIAN.test(operator) ? 'BY' : null;
}

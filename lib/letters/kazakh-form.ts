const KAZAKH = /^(?:ТОО|Товарищество с ограниченной|ЖШС|TOO)(?!\p{L})/iu;

/** Whether the operator's legal form is one that only Kazakhstan has. */
export const isKazakhForm = (operator: string): boolean => KAZAKH.test(operator);

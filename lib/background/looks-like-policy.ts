/** Stems in titles and addresses (transliterated too) of pages that may be a policy or a consent document. */
const TITLE_WORDS = [
  'персональн',
  'конфиденциальн',
  'приватност',
  'согласие на обработку',
  'дербес деректер',
  'персанальн',
  'privacy',
  'personal data',
  'data protection',
  'datenschutz',
];
const ADDRESS_WORDS = [
  'privacy',
  'policy',
  'politika',
  'politic',
  'polic',
  'konfiden',
  'confiden',
  'personal',
  'persdan',
  'pdn',
  'soglasi',
  'datenschutz',
  '152',
];

/** A cheap guess from title and address, made before anything is read; the reading decides. */
export function looksLikePolicy(title: string, address: string): boolean {
  const heading = title.slice(0, 500).toLowerCase();
  const path = (URL.parse(address)?.pathname ?? '').slice(0, 500).toLowerCase();
  return (
    TITLE_WORDS.some((word) => heading.includes(word)) || ADDRESS_WORDS.some((word) => path.includes(word))
  );
}

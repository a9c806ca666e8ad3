/** How names of months begin in the languages of these countries: Russian, Ukrainian, Belarusian, Kazakh, English, German. */
const MONTHS: readonly RegExp[] = [
  /^(?:январ|янв$|січ|студз|қаңт|jan|jän)/u,
  /^(?:феврал|фев$|лют|ақпан|feb)/u,
  /^(?:март|мар$|берез|сакав|науры|mar|mär)/u,
  /^(?:апр|квіт|красав|сәуір|apr)/u,
  /^(?:ма[йя]$|трав|траў|мамыр|may$|mai$)/u,
  /^(?:июн|черв|чэрв|маусым|jun)/u,
  /^(?:июл|лип(?:ень|ня)|ліпен|шілде|jul)/u,
  /^(?:авг|серп|жні|тамыз|aug)/u,
  /^(?:сент|верес|верас|қырк|sep)/u,
  /^(?:окт|жовт|кастр|қазан|o[ck]t)/u,
  /^(?:нояб|листопад|лістапад|қараша|nov)/u,
  /^(?:дек|груд|снеж|желтоқс|de[cz])/u,
];

/** The number of a month by its name, in full or cut short; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  const at = MONTHS.findIndex((month) => month.test(word.toLowerCase()));
  return at === -1 ? undefined : at + 1;
}

import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';

/** Words whose forms Snowball takes apart: each form leads to one stem. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    имя: ['имени', 'именем', 'имена', 'имен', 'именах', 'именами'],
    время: ['времени', 'временем', 'времена', 'времен'],
    пол: ['пола'],
    // «данный», this, is not «данные», data.
    данный: ['данного', 'данному', 'данном', 'данное', 'данная', 'данной', 'данную'],
    дети: ['детей', 'детям', 'детьми', 'детях'],
    ребенок: ['ребенка', 'ребенку', 'ребенком', 'ребенке'],
    сайт: ['сайты', 'сайте', 'сайта', 'сайту', 'сайтом', 'сайтов', 'сайтам', 'сайтами', 'сайтах'],
    // Else «приём» is «при», at, and «наём» is «на», on.
    прием: ['приема', 'приему', 'приемом', 'приеме', 'приемы', 'приемов'],
    наем: ['найма', 'найму', 'наймом', 'найме'],
    // «интересующий», asked for, is not «интересы», interests.
    интересующий: [
      ...['интересующая', 'интересующее', 'интересующие', 'интересующего', 'интересующей', 'интересующему'],
      ...['интересующем', 'интересующих', 'интересующую', 'интересующим', 'интересующими'],
    ],
    суд: ['суды', 'суда', 'суду', 'судом', 'суде', 'судов', 'судам', 'судами', 'судах'],
  }).flatMap(([stem, forms]) => [stem, ...forms].map((form): [string, string] => [form, stem])),
);

const CYRILLIC = /^\p{Script=Cyrillic}/u;
const LATIN = /^[a-z]/u;
/** Longest word worth stemming; a longer run of letters is no word. */
const LONGEST = 40;

/** Stem of a folded word: Russian for Cyrillic, English for Latin letters, the word itself for anything else. */
export function stem(folded: string): string {
  const irregular = IRREGULAR.get(folded);
  if (irregular !== undefined) return irregular;
  if (folded.length > LONGEST) return folded;
  if (CYRILLIC.test(folded)) return joined(russian(folded));
  return LATIN.test(folded) ? english(folded) : folded;
}

/** «использовать», «используем», «использует»: Snowball leaves three stems where there is one verb. */
const SPLIT_VERB = /(?<=\p{L}{3})(?:ова|у)$/u;
/** Without their ending these verbs would be nouns: «согласовать» is no «согласие», «адресованный» no «адрес». */
const NOUNS_WITHOUT = /^(?:соглас|адрес|образ|намер)/u;

/** «рассылок», «звонок», «продавец»: a vowel that other forms, «рассылки», «звонка», «продавца», have not. */
const FLEETING = /(?<=\p{L}{2})[ое](?=к$)|(?<=\p{L}{2})е(?=ц$)/u;

const joined = (stemmed: string): string =>
  NOUNS_WITHOUT.test(stemmed) ? stemmed : stemmed.replace(SPLIT_VERB, '').replace(FLEETING, '');

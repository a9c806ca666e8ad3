import { getGender, getLastnameGender, incline } from 'lvovich';

interface FullName {
  readonly last: string;
  readonly first: string;
  readonly middle?: string;
}
type Part = keyof FullName;

const WORD = /^[\p{Script=Cyrillic}-]+$/u;
// No first name of Russian ends so, hence the ending alone tells where the patronymic stands.
const PATRONYMIC = /(?:ич|вна|чна|шна)$/;
// Surnames of one form for both genders, which lvovich does not tell from first names.
const SURNAME = /(?:енко|[ую]к|[иы]х|дзе|швили)$/;

/**
 * A person's name after «От:», in the genitive: «Иванов Иван» → «Иванова Ивана». The order of words stays. A name whose
 * parts or gender are not certain stays as it is: no declension is better than a wrong one.
 */
export function nameInGenitive(name: string): string {
  const known = partsOf(name);
  const gender = known && genderFrom(known.person);
  if (!known || !gender) return name;
  const { order, person } = known;
  const declined = { ...incline({ ...person, gender }, 'genitive'), ...thirdDeclension(person, gender) };
  return order.map((part) => declined[part] ?? person[part]).join(' ');
}

/** Whether a Russian name is a man's or a woman's; `null` where it is not certain. */
export function genderOf(name: string): 'male' | 'female' | null {
  const known = partsOf(name);
  return known && genderFrom(known.person);
}

function partsOf(name: string): { order: readonly Part[]; person: FullName } | null {
  const words = name.split(' ');
  const order = words.every((word) => WORD.test(word)) ? orderOf(words) : null;
  if (!order) return null;
  const named = Object.fromEntries(order.map((part, at) => [part, words[at]])) as Partial<FullName>;
  return { order, person: named as FullName };
}

// «Любовь», «Гузель»: lvovich leaves some women's names of the third declension as they are.
function thirdDeclension({ first }: FullName, gender: string): Partial<FullName> {
  return gender === 'female' && first.endsWith('ь') ? { first: `${first.slice(0, -1)}и` } : {};
}

function genderFrom(person: FullName): 'male' | 'female' | null {
  if (person.middle !== undefined) return person.middle.endsWith('ич') ? 'male' : 'female';
  const gender = getGender(person);
  return gender === 'male' || gender === 'female' ? gender : null;
}

function orderOf(words: readonly string[]): readonly Part[] | null {
  const [one = '', two = '', three = ''] = words;
  if (words.length === 3 && PATRONYMIC.test(two)) return ['first', 'middle', 'last'];
  if (words.length === 3 && PATRONYMIC.test(three)) return ['last', 'first', 'middle'];
  if (words.length !== 2 || isSurname(one) === isSurname(two)) return null;
  return isSurname(one) ? ['last', 'first'] : ['first', 'last'];
}

function isSurname(word: string): boolean {
  const gender = getLastnameGender(word);
  return gender === 'male' || gender === 'female' || SURNAME.test(word);
}

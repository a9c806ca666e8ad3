/** Endings of a declined word and what the nominative has instead; the first that fits is taken. */
type Endings = readonly (readonly [RegExp, string])[];

const FORMS: Endings = [
  [/^(и)ндивидуальн(?:ому|ым|ого|ом) предпринимател(?:[юя]|ем|е)$/iu, '$1ндивидуальный предприниматель'],
  [/^(с)амозанят(?:ому|ым|ого|ом)$/iu, '$1амозанятый'],
  [/^(с)амозанят(?:ой|ую|ою)$/iu, '$1амозанятая'],
  [/^(ф)изическ(?:ому|им|ого|ом) лиц(?:[уае]|ом)$/iu, '$1изическое лицо'],
  [/^(о)бществ(?:[уае]|ом) (с .+)$/iu, '$1бщество $2'],
  [/^(т)овариществ(?:[уае]|ом) (с .+)$/iu, '$1оварищество $2'],
  [/^(к)орпораци(?:и|ей|ю)$/iu, '$1орпорация'],
];

const FEMALE_SURNAME: Endings = [
  [/([ое]в|[еёиы]н)(?:ой|у)$/u, '$1а'],
  [/(ск|цк|н)(?:ой|ую)$/u, '$1ая'],
];
const FEMALE_NAME: Endings = [
  [/и(?:и|ю|ей)$/u, 'ия'],
  [/ь(?:[еию]|ей)$/u, 'ья'],
  [/([жчшгкх])(?:[иеу]|ой|ей)$/u, '$1а'],
  [/([^аеиоуыэюяьй])(?:[ыеу]|ой)$/u, '$1а'],
  [/([^аеиоуыэюяьй])(?:и|ю|ей)$/u, '$1я'],
];
const MALE_SURNAME: Endings = [
  [/(ск|цк)(?:ому|ого|им|ом)$/u, '$1ий'],
  [/([ое]в|[еёиы]н)(?:[ауе]|ым)$/u, '$1'],
  [/([^аеиоуыэюяьй])(?:[ау]|ом|ем|е)$/u, '$1'],
];
const MALE_NAME: Endings = [
  [/([аеи])(?:я|ю|ем)$/u, '$1й'],
  [/^(Иль|ильй)(?:[иею]|ей)$/u, '$1я'],
  [/^(Никит|Саввв?|Фом)(?:[ыеу]|ой)$/u, '$1а'],
  [/^Павл(?:[ауе]|ом)$/u, 'Павел'],
  [/^Льв(?:[ауе]|ом)$/u, 'Лев'],
  [/(р)(?:[яю]|ем|е)$/u, '$1ь'],
  [/([^аеиоуыэюяьй])(?:[ау]|ом|ем|е)$/u, '$1'],
];

const swap = (word: string, endings: Endings): string => {
  const fitting = endings.find(([declined]) => declined.test(word));
  return fitting ? word.replace(fitting[0], fitting[1]) : word;
};

const FEMALE_PATRONYMIC = /(вн|ичн)(?:[ыеу]|ой)$/u;
const MALE_PATRONYMIC = /(ич)(?:[аую]|[ео]м|е)$/u;

/** A Russian full name in any case, turned to the nominative; as it is where no declined patronymic tells the case. */
function personNominative(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => FEMALE_PATRONYMIC.test(word) || MALE_PATRONYMIC.test(word));
  if (words.length !== 3 || at < 1) return name;
  const female = FEMALE_PATRONYMIC.test(words[at] as string);
  return words
    .map((word, index) => {
      if (index === at)
        return female ? word.replace(FEMALE_PATRONYMIC, '$1а') : word.replace(MALE_PATRONYMIC, '$1');
      const given = index === at - 1;
      if (female) return swap(word, given ? FEMALE_NAME : FEMALE_SURNAME);
      return swap(word, given ? MALE_NAME : MALE_SURNAME);
    })
    .join(' ');
}

/** «федеральному государственному учреждению» → «федеральное государственное учреждение». */
const institution = (form: string): string =>
  form
    .replace(/(\p{L})(?:ому|ого|ым|ом)(?= )/gu, '$1ое')
    .replace(/(у)чреждени(?:ем|[юяи])(?!\p{L})/giu, '$1чреждение');

/**
 * A naming in the nominative, as a letter's address and a summary want it: «индивидуальному предпринимателю Лосевой
 * Инне Петровне» → «индивидуальный предприниматель Лосева Инна Петровна». What cannot be told is left as written.
 */
export function nominative(form: string, core: string): string {
  // In capitals throughout («ИНДИВИДУАЛЬНОМУ ПРЕДПРИНИМАТЕЛЮ …») it stays as written.
  if (form.length > 6 && form === form.toUpperCase()) return `${form} ${core}`;
  if (/учреждени/iu.test(form)) return `${institution(form.replace(/\s+/gu, ' '))} ${core}`;
  return `${swap(form.replace(/\s+/gu, ' '), FORMS)} ${personNominative(core)}`;
}

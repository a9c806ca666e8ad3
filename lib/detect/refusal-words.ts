const LONGEST = 160;
const REFUSAL =
  /неверн|некорр|неправильн|ошибк|не удалось|не заполнен|заполните|обязательн(?:ое|ые|ых|ый|ая) пол|обязательно для|попробуйте (?:ещё|еще|снова|позже)|уже (?:есть|занят|зарегистр|использ)|помилк|невірн|inval[ií]d|incorrect|wrong|(?:is|are) required|required field|(?:a|the) valid|fill (?:in|out)|try again|already (?:taken|registered|exists|in use)|failed|ungültig|fehler|pflichtfeld|bitte füllen|champ obligatoire|erreur|campo obligatorio|nieprawidł|pole wymagane/iu;

/**
 * Whether a short message refuses what a form holds, in a page that marks it by nothing else. To ask for a code that was
 * sent, or to promise a call without fail, is what a page says that took it.
 */
export const isRefusal = (words: string): boolean => words.length <= LONGEST && REFUSAL.test(words);

import { nameStretches } from './accessible-name.ts';
import { isRadio } from './box-kind.ts';
import { headOver } from './column-words.ts';
import { radioGroup } from './radio-group.ts';
import type { View } from './view.ts';

/** A scale has so many options at most. */
const MOST_OPTIONS = 12;
const BETWEEN =
  /^(?:скорее|отчасти|частично|затрудня|нейтральн|ни согласен|не знаю|somewhat|partly|slightly|neither|neutral|rather|not sure|eher|teilweise|teils|weder|plutôt|neutre|algo |más bien|ni de acuerdo|abbastanza|piuttosto|né |raczej|trudno powiedzieć|spíše|eerder|delvis|osittain|kısmen)/iu;

/** The end of a scale: «Полностью согласен». */
const DEGREE =
  /^(?:полностью|совершенно|абсолютно|категорически|strongly|totally|completely|fully|voll|stimme voll|tout à fait|muy|totalmente|molto|del tutto|completamente|zdecydowanie|helemaal|zcela|kesinlikle) (?:(?:не|en|się|nie|mee|in) ){0,2}(?:согла|agree|disagree|zu|d.accord|und ganz|de acuerdo|desacuerdo|disaccordo|zgadzam|eens|oneens|souhlas|nesouhlas|katılı)/iu;

/** An answer that gives none. */
const NO_ANSWER =
  /^(?:не хочу (?:отвечать|говорить)|предпочитаю не|воздерж|(?:i.d |i |i would )?(?:prefer|rather) not (?:to )?(?:say|answer|disclose|tell)|keine angabe|möchte (?:ich )?nicht (?:angeben|sagen|beantworten)|prefiero no|je (?:ne )?préfère (?:ne )?pas|ne se prononce|preferisco non (?:risp|dir)|wolę nie|prefiro não|(?:dat )?(?:zeg|geef) ik liever niet|vill inte (?:svara|uppge)|ønsker ikke å|nechci (?:odpov|uvés))/iu;

/** Whether an option only says that nothing is answered: "Prefer not to say". */
export const declinesToAnswer = (words: string): boolean => NO_ANSWER.test(words);

/** Whether a radio button belongs to a scale of opinions: who may agree in part is asked for no consent. */
export function isGraded(view: View, box: Element): boolean {
  if (!isRadio(box)) return false;
  const around = Array.from(view.chain(box, 6)).find((element) => view.within(element, 'box').length > 2);
  if (!around) return false;
  const options = radioGroup(view, box, view.within(around, 'box')).slice(0, MOST_OPTIONS);
  const captions = options.map((option) => captionOf(view, option));
  return (
    captions.length > 2 &&
    captions.some((caption) => [BETWEEN, DEGREE, NO_ANSWER].some((kind) => kind.test(caption)))
  );
}

/** In a table the head of the column says what its options do not. */
function captionOf(view: View, option: Element): string {
  const own = nameStretches(view, option).map((stretch) => view.raw(stretch, 200));
  const cell = own.join('') === '' ? option.closest('td') : null;
  const head = cell ? headOver(view, cell) : undefined;
  return head ? view.raw(head, 200) : own.join(' ');
}

import type { PolicyDocument } from '#lib/model/document.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Fact } from '#lib/model/summary.ts';
import type { DateMention } from './dates.ts';
import { readDates } from './dates.ts';
import { lineEnd, lineStart } from './line.ts';

/** Words before a date that make it this version's: «Редакция от», “Last updated:”. */
const VERSION_BEFORE =
  /(?:редакци\p{L}{1,3}|верси\p{L}{1,3}|обновл[её]н\p{L}{0,3}|вступ\p{L}{2,8}(?: в силу)?|в силу|публикации|опубликован\p{L}{0,2}|утвержд[её]н\p{L}{0,3}|утверждаю|изменен\p{L}{0,3}|актуальн\p{L}{1,3}|действует с|дата|updated?|revised|effective|modified|changed|revision|version|dated?|in effect|posted)[^\n.!?]{0,60}$/iu;
const LAW_AFTER = /^\s{0,2}(?:г(?:ода|\.)?)?,?\s{0,2}(?:№|N ?\d|No\b)/iu;
const LAW_BEFORE =
  /(?:закон\p{L}{0,3}|указ\p{L}{0,2}|приказ\p{L}{0,3}|постановлен\p{L}{0,4}|фз|кодекс\p{L}{0,3}|act|regulation|directive)[^\n.]{0,90}$/iu;
const HEAD = 900;
const FOOT = 500;
/** Letters that a line may hold beside its date. */
const BESIDE = 40;
const REACH = 200;

/** «Утверждена приказом директора № 3 от …»: the operator's own order dates the document. */
const OWN_ORDER =
  /утвержд[её]н\p{L}{0,2}(?: и введен\p{L}{0,2} в действие)?\s(?:приказом|распоряжением|решением)[^\n]{0,90}$/iu;

function isOfALaw(text: string, { start, end }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  if (start < HEAD && OWN_ORDER.test(before)) return false;
  return LAW_AFTER.test(text.slice(end, end + 12)) || LAW_BEFORE.test(before);
}

/** A date on a line of its own («г. Тула «1» мая 2024 г.») near the beginning or the end dates the document. */
function standsAlone({ text }: PolicyDocument, { start, end }: DateMention): boolean {
  const rest = text.slice(lineStart(text, start, REACH), start) + text.slice(end, lineEnd(text, end, REACH));
  return rest.replace(/[^\p{L}\d]/gu, '').length <= BESIDE && (start < HEAD || end > text.length - FOOT);
}

/** ISO date of this version; of several the latest. Dates of laws, and years or months alone, are none. */
export function effectiveDate(document: PolicyDocument): Fact | undefined {
  const { text } = document;
  const dates = readDates(text).filter((date) => {
    if (isOfALaw(text, date)) return false;
    return (
      VERSION_BEFORE.test(text.slice(Math.max(0, date.start - 80), date.start)) || standsAlone(document, date)
    );
  });
  const latest = dates.reduce<DateMention | undefined>((a, b) => (!a || b.iso > a.iso ? b : a), undefined);
  return latest && { value: latest.iso, quotes: [quoteOf(text, latest.start, latest.end)] };
}

import { isRadio } from './box-kind.ts';
import type { Stretch, View } from './view.ts';

/** Options that a row of a question has: «Согласен», «Не согласен». More are a scale of opinions. */
const OPTIONS = 2;

/** The head of the column that a cell is in; nothing where the table has none. */
export function headOver(view: View, cell: Element): Stretch | undefined {
  const row = cell.closest('tr');
  const head = row?.closest('table')?.querySelector('tr');
  const title =
    row && head && head !== row ? head.children[Array.from(row.children).indexOf(cell)] : undefined;
  // A first row with boxes of its own is no head.
  return title && view.within(title, 'box').length === 0 ? view.place(title) : undefined;
}

/** The head of the column that a radio button of a table is in: the row says to what, the column what. Empty elsewhere. */
export function columnWords(view: View, box: Element): string {
  const cell = isRadio(box) ? box.closest('td') : null;
  const row = cell?.closest('tr');
  if (!cell || !row || row.querySelectorAll('[type="radio"]').length !== OPTIONS) return '';
  const place = headOver(view, cell);
  return place ? view.words(place) : '';
}

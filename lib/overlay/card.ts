import type { AskedWords, MarkWords } from '#lib/model/overlay.ts';
import { element } from './overlay.ts';

/** What a mark unfolds: what the consent covers, what is odd about it, what its policy says. */
export function cardOf(document: Document, words: MarkWords, onclose: () => void): HTMLElement {
  const close = element(
    document,
    'button',
    { className: 'close', type: 'button', ariaLabel: words.close, onclick: onclose },
    '×',
  );
  const title = element(document, 'span', { className: 'title' }, words.title);
  const card = element(
    document,
    'div',
    { className: 'card', role: 'dialog', ariaLabel: words.title },
    element(document, 'div', { className: 'top' }, title, close),
    ...words.asked.flatMap((asked) => partsOf(document, asked, words.policyTitle)),
  );
  return card;
}

function partsOf(document: Document, asked: AskedWords, policyTitle: string): HTMLElement[] {
  const { label, covers, notes, policy } = asked;
  return [
    ...(label ? [element(document, 'span', { className: 'label' }, label)] : []),
    listOf(document, covers, ''),
    ...(notes.length > 0 ? [listOf(document, notes, 'notes')] : []),
    ...(policy.length > 0
      ? [element(document, 'span', { className: 'soft' }, policyTitle), listOf(document, policy, 'policy')]
      : []),
  ];
}

function listOf(document: Document, lines: readonly string[], className: string): HTMLElement {
  const items = lines.map((line) => element(document, 'li', {}, line));
  return element(document, 'ul', { className }, ...items);
}

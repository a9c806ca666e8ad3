import type { MarkWords } from '#lib/model/overlay.ts';
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
    listOf(document, words.covers, ''),
  );
  if (words.notes.length > 0) card.append(listOf(document, words.notes, 'notes'));
  if (words.policy.length > 0)
    card.append(
      element(document, 'span', { className: 'soft' }, words.policyTitle),
      listOf(document, words.policy, 'policy'),
    );
  return card;
}

function listOf(document: Document, lines: readonly string[], className: string): HTMLElement {
  const items = lines.map((line) => element(document, 'li', {}, line));
  return element(document, 'ul', { className }, ...items);
}

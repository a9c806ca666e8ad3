import { answerOf } from './meaning.ts';

/** The option that refuses: «Нет», «Не согласен». */
export function saysNo(option: Element): boolean {
  const named = option.getAttribute('aria-label') ?? option.closest('label')?.textContent ?? '';
  const root = option.getRootNode() as Document | ShadowRoot;
  const label = option.id === '' ? null : root.querySelector(`[for="${CSS.escape(option.id)}"]`);
  const beside = option.nextSibling?.textContent ?? '';
  const caption = named.trim() || label?.textContent || option.textContent || beside;
  return (
    answerOf(caption) === 'reject' ||
    /^(?:no|false|0|нет|n)$/iu.test((option as HTMLInputElement).value ?? '')
  );
}

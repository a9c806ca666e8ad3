import type { Claim } from '#lib/model/summary.ts';

/** Goes to a claim in the same summary and unfolds its quotes. */
export function goToClaim({ group, id }: Claim): void {
  const row = document.querySelector(`[data-testid="claim-${group}-${id}"]`);
  const button = row?.querySelector<HTMLElement>('button[aria-expanded]');
  if (button?.ariaExpanded === 'false') button.click();
  button?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}

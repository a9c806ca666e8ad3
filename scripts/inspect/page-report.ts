import type { ConsentControl, PolicyLink } from '../../lib/model/control.ts';
import type { PageState } from '../../lib/model/page-state.ts';

/** What the extension noticed of one page; `shared/formats.md` is its contract. */
export interface PageReport {
  readonly format: 'page-report/1';
  readonly url: string;
  readonly page: {
    readonly kind: PageState['kind'];
    readonly confidence: number;
    readonly policyLinks: readonly PolicyLink[];
  };
  readonly controls: readonly ConsentControl[];
}

/** @param url the address that was opened, which the extension itself would shorten */
export function pageReport(url: string, state: PageState): PageReport {
  const byHref = new Map(state.policyLinks.map((link) => [link.href, link]));
  return {
    format: 'page-report/1',
    url,
    page: { kind: state.kind, confidence: state.confidence ?? 0, policyLinks: Array.from(byHref.values()) },
    controls: state.controls,
  };
}

/** The report for people. */
export function printed({ url, page, controls }: PageReport): string {
  const lines = [url, `  ${page.kind} (${page.confidence.toFixed(2)})`];
  for (const control of controls) lines.push('', ...described(control));
  if (controls.length === 0) lines.push('  no consents');
  for (const { href, text } of page.policyLinks) lines.push(`  policy: ${text} → ${href}`);
  return lines.join('\n');
}

function described({
  label,
  kind,
  covers,
  preticked,
  required,
  policyLinks,
  selector,
}: ConsentControl): string[] {
  const need = required === null ? 'unknown whether required' : required ? 'required' : 'optional';
  return [
    `  [${kind}] ${label}`,
    `    covers ${covers.join(', ') || 'nothing known'}; ${preticked ? 'ticked in advance' : 'not ticked in advance'}; ${need}`,
    ...policyLinks.map(({ href, text }) => `    link: ${text} → ${href}`),
    `    at ${selector}`,
  ];
}

import { CLAIM_IDS } from '../../lib/model/taxonomy.ts';
import type { Claim, Fact } from '../../lib/model/summary.ts';
import type { SourceSummary } from './source.ts';

const STANCE = { stated: '', conditional: ' (in a named case)', denied: ' (said not to happen)' } as const;
const TITLES = { data: 'Data', purposes: 'Purposes', recipients: 'Recipients', flags: 'Warnings' } as const;

/** The summary for people: groups, ids, and under each the words of the document. */
export function printSummary(summary: SourceSummary): string {
  const { document, kind, confidence, claims, facts } = summary;
  const head = `${document.title || document.source}\n${document.source}: ${kind} (${Math.round(confidence * 100)} %), ${document.lang}, ${document.chars} characters`;
  const groups = (Object.keys(CLAIM_IDS) as (keyof typeof CLAIM_IDS)[]).map((group) => {
    const lines = claims.filter((claim) => claim.group === group).map(claimLines);
    return `${TITLES[group]}\n${lines.length > 0 ? lines.join('\n') : '  not stated'}`;
  });
  const known = Object.entries(facts).map(([id, fact]) => factLines(id, fact));
  return (
    [head, ...groups, `Facts\n${known.length > 0 ? known.join('\n') : '  not stated'}`].join('\n\n') + '\n'
  );
}

function claimLines({ id, stance, quotes }: Claim): string {
  return [`  ${id}${STANCE[stance]}`, ...quotes.map(({ text }) => `    “${folded(text)}”`)].join('\n');
}

function factLines(id: string, { value, quotes }: Fact): string {
  const values = typeof value === 'string' ? value : value.join(', ');
  return [`  ${id}: ${values}`, ...quotes.map(({ text }) => `    “${folded(text)}”`)].join('\n');
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ');

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dueDates } from '#lib/letters/due-dates.ts';
import { LAWS } from '#lib/letters/law/laws.ts';
import { REGIMES } from '#lib/model/regime.ts';
import type { Term } from '#lib/model/term.ts';

interface Deadline {
  readonly n: number | null;
  readonly unit: string | null;
  readonly kind: string;
  readonly confidence: string;
}

interface Facts {
  readonly requests: Readonly<Record<string, { readonly deadline: Deadline } | null>>;
}

interface Vector {
  readonly received: string;
  readonly n: number;
  readonly unit: 'working_day' | 'calendar_day';
  readonly due: string;
  readonly rolled_to_next_working_day?: string;
  readonly estimate?: boolean;
}

const file = new URL('../../../shared/law.json', import.meta.url);
const UNITS = {
  working_day: 'working-day',
  calendar_day: 'calendar-day',
  month: 'month',
  business_day: 'working-day',
} as const;
const unitOf = (unit: string | null): string | undefined => UNITS[unit as keyof typeof UNITS];

describe.skipIf(!existsSync(file))('beside ../shared/law.json (skipped where it is absent)', () => {
  const facts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};

  // The ten business days to confirm receipt stand in a note there, not as a deadline.
  const NOTED = ['us-ca confirm'];

  test.each(REGIMES.filter((regime) => regime !== 'plain'))(
    'no term of %s is printed that is not a fact there',
    (regime) => {
      const { requests } = facts[regime.replace('-', '_')] as Facts;
      const sure = Object.values(requests)
        .flatMap((request) => request?.deadline ?? [])
        .filter(({ kind, confidence }) => kind === 'statutory' && confidence !== 'memory')
        .map(({ n, unit }) => `${n} ${unitOf(unit)}`);
      for (const [name, { n, unit }] of LAWS[regime].terms) {
        if (!NOTED.includes(`${regime} ${name}`)) expect(sure, name).toContain(`${n} ${unit}`);
      }
    },
  );

  test('its counting cases come out', () => {
    const { test_vectors: vectors = [] } = (facts['_calendar_ru'] ?? {}) as { test_vectors?: Vector[] };
    expect(vectors.length).toBeGreaterThan(0);
    for (const {
      received,
      n,
      unit,
      due,
      rolled_to_next_working_day: rolled = due,
      estimate = false,
    } of vectors) {
      const term: Term = { n, unit: UNITS[unit], basis: 'x' };
      expect(dueDates([term], received, 'ru')).toEqual([{ term, due, rolled, estimate }]);
    }
  });
});

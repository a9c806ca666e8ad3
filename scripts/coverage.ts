// npm run coverage — which id of the taxonomy has how many phrases and examples in which language; gaps are marked
import { CLAIM_IDS, FACT_IDS } from '../lib/model/taxonomy.ts';
import { loadRules } from '../lib/rules/load.ts';
import type { Rule } from '../lib/rules/rule.ts';

/** Ids that the engine reads by code alone (numbers, dates, names, what is missing); they need no phrases. */
const BY_CODE: ReadonlySet<string> = new Set([
  ...['operator', 'operator-ids', 'site', 'withdrawal-email', 'withdrawal-postal', 'effective-date'],
  ...['blank-fields', 'foreign-name', 'operator-not-named', 'trade-name-only', 'no-withdrawal-route'],
  ...[
    'withdrawal-by-post-only',
    'bundled-advertising',
    'unlimited-term',
    'special-data-without-written-consent',
  ],
]);
/** Per language the countries whose law it has no use for: their sites write of it in the other language. */
const FOREIGN_LAW: Readonly<Record<string, readonly string[]>> = {
  en: ['AM', 'BY', 'KG', 'KZ', 'MD', 'TJ', 'UZ'],
  ru: ['DE', 'GB'],
};
const WIDTH = 40;

interface Count {
  readonly phrases: number;
  readonly yes: number;
  readonly no: number;
}

const rules = loadRules();
const languages = [...new Set(rules.map(({ language }) => language))].sort().reverse();

function countOf(found: readonly Rule[]): Count {
  const sum = (of: (rule: Rule) => number) => found.reduce((total, rule) => total + of(rule), 0);
  return {
    phrases: sum(({ phrases }) => phrases.length),
    yes: sum(({ yes }) => yes?.length ?? 0),
    no: sum(({ no }) => no?.length ?? 0),
  };
}

const isForeignLaw = (name: string, language: string): boolean =>
  FOREIGN_LAW[language]?.includes(name.trim()) === true;

function gapsOf(name: string, language: string, { phrases, yes, no }: Count): string[] {
  if (phrases === 0 && isForeignLaw(name, language)) return [];
  if (phrases === 0) return [`${language}: no phrases`];
  if (yes + no === 0) return [`${language}: no examples`];
  return [...(yes === 0 ? [`${language}: no “yes”`] : []), ...(no === 0 ? [`${language}: no “no”`] : [])];
}

/** Prints one id. @returns how many gaps it has */
function line(name: string, found: readonly Rule[]): number {
  if (found.length === 0 && BY_CODE.has(name)) {
    console.log(`  ${name.padEnd(WIDTH)}by code`);
    return 0;
  }
  const counts = languages.map((language) => countOf(found.filter((rule) => rule.language === language)));
  const gaps = counts.flatMap((count, at) => gapsOf(name, languages[at] ?? '', count));
  const cells = counts.map(({ phrases, yes, no }) =>
    [phrases, yes, no].map((n) => String(n).padStart(5)).join(''),
  );
  const told = gaps.length > 0 ? `   GAP ${gaps.join(', ')}` : '';
  console.log(`  ${name.padEnd(WIDTH)}${cells.join('   ')}${told}`);
  return gaps.length;
}

/** Prints a group's ids, and below an id its values where its rules tell several apart. @returns how many gaps */
function printGroup(group: string, ids: readonly string[]): number {
  console.log(`\n${group}`);
  return ids.reduce((gaps, id) => {
    const found = rules.filter((rule) => rule.group === group && rule.id === id);
    const values = [...new Set(found.map(({ value }) => value))];
    const own = line(id, found);
    if (group !== 'facts' || values.length < 2) return gaps + own;
    const parts = values.map((value) =>
      line(
        `  ${value ?? ''}`,
        found.filter((rule) => rule.value === value),
      ),
    );
    return gaps + parts.reduce((sum, part) => sum + part, 0);
  }, 0);
}

const idsOf = (group: string): string[] =>
  [...new Set(rules.filter((rule) => rule.group === group).map(({ id }) => id))].sort();

const head = languages.map((language) => `${language.padStart(5)}  yes   no`).join('   ');
console.log(`  ${'phrases and examples of'.padEnd(WIDTH)}${head}`);
const groups: Readonly<Record<string, readonly string[]>> = {
  ...CLAIM_IDS,
  facts: FACT_IDS,
  frames: idsOf('frames'),
  cues: idsOf('cues'),
};
const gaps = Object.entries(groups).reduce((sum, [group, ids]) => sum + printGroup(group, ids), 0);
const all = countOf(rules);
console.log(`\n${rules.length} rules, ${all.phrases} phrases, ${all.yes + all.no} examples, ${gaps} gaps`);

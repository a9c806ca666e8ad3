import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import { checkRule, RULE_GROUPS } from './rule.ts';
import type { Rule, RuleGroup } from './rule.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * Reads every YAML file of this folder from disk. For Node and the build only.
 * @throws Error with file and line where a rule is not as `rule.ts` wants it
 */
export function loadRules(folder: string = FOLDER): Rule[] {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return languages.flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.yml'))
      .sort()
      .flatMap((file) => readRules(`${name}/${file}`, readFileSync(join(folder, name, file), 'utf8'))),
  );
}

/** Reads one file of rules: `group: data` and `rules:`, a list. @throws Error `file:line: what is wrong` */
export function readRules(file: string, source: string): Rule[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  for (const error of document.errors) throw new Error(`${at(error.pos[0])}: ${error.message}`);
  const root = document.contents;
  if (!isMap(root)) throw new Error(`${file}:1: a file of rules is “group” and “rules”`);
  const group = groupOf(file, root);
  const list = root.get('rules');
  if (!isSeq(list)) throw new Error(`${file}:1: “rules” must be a list`);
  const seen = new Set<string>();
  return list.items.map((item) => {
    const place = at((isMap(item) && item.range?.[0]) || 0);
    const rule = placed(place, () => checkRule(file, group, (item as YAMLMap).toJSON()));
    const key = `${rule.id} ${rule.value ?? ''}`;
    if (seen.has(key)) throw new Error(`${place}: “${rule.id}” is here twice`);
    seen.add(key);
    return rule;
  });
}

function groupOf(file: string, root: YAMLMap): RuleGroup {
  for (const pair of root.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (key !== 'group' && key !== 'rules') throw new Error(`${file}:1: unknown key “${key}”`);
  }
  const group = RULE_GROUPS.find((name) => name === root.get('group'));
  if (!group) throw new Error(`${file}:1: “group” must be one of ${RULE_GROUPS.join(', ')}`);
  return group;
}

function placed<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

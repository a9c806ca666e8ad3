declare module 'virtual:rules' {
  /** The YAML of `lib/rules`, checked at build time; `compile(rules)` of `matcher.ts` makes them usable. */
  const rules: readonly import('./rule.ts').Rule[];
  export default rules;
}

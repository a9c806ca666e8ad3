import { language } from './t.ts';

const UNITS = [
  [1_000_000_000, 'gigabyte'],
  [1_000_000, 'megabyte'],
] as const;

/** An amount of bytes as people read it: `840 kB`, `1,3 МБ`, `2 ГБ`. */
export function size(bytes: number): string {
  const [one, unit] = UNITS.find(([least]) => bytes >= least) ?? [1_000, 'kilobyte'];
  const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
  return new Intl.NumberFormat(language(), { style: 'unit', unit, maximumFractionDigits }).format(
    bytes / one,
  );
}

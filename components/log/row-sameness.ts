import type { FoundRow } from './found-row.ts';

/** Equal for records of the same consent: who asked, the words, the control, the answer, and how things stand with it. */
export function rowSameness({ row, passage }: FoundRow): string {
  const { site, frameSite, operator, decision, label, wording, control, standing, waits, due, byHand } = row;
  const { kind, preticked, covers } = control;
  const about = [site, frameSite, operator, label, wording, kind, preticked, covers, byHand];
  return JSON.stringify([about, decision, standing, waits, due, row.letters > 0, passage?.text]);
}

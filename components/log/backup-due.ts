const DAY = 24 * 60 * 60 * 1000;
/** Fewer records are soon made again. */
const MUCH = 25;
const OLD = 120 * DAY;
const LATER = 30 * DAY;

/** What is known of copies; ISO times, empty where there was none. */
export interface Copies {
  readonly lastBackup: string;
  readonly lastExport: string;
  /** When the person put the reminder off. */
  readonly backupLater: string;
}

/** Whether to remind of a backup: `never` one was made though much was logged, or the last is `old`. */
export function backupDue(records: number, copies: Copies, now: number): 'never' | 'old' | null {
  const later = timeOf(copies.backupLater);
  if (records < MUCH || (later <= now && now - later < LATER)) return null;
  const last = lastCopy(copies);
  if (last === 0) return 'never';
  return now - last > OLD ? 'old' : null;
}

/** Time of the newest copy, ms since the epoch; 0 where there is none. */
export const lastCopy = ({ lastBackup, lastExport }: Copies): number =>
  Math.max(timeOf(lastBackup), timeOf(lastExport));

function timeOf(iso: string): number {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? 0 : at;
}

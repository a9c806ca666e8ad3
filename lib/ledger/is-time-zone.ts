const asked = new Map<string, boolean>();
/** A person was in few zones; a file may claim any number. */
const MOST = 500;

/** Whether the browser knows a time zone by this name; one that it does not know cannot be shown. */
export function isTimeZone(zone: string): boolean {
  const before = asked.get(zone);
  if (before !== undefined) return before;
  if (asked.size >= MOST) asked.clear();
  const known = isKnown(zone);
  asked.set(zone, known);
  return known;
}

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether a record's time is one, and not later than tomorrow where the person is: clocks are wrong at times. */
export function timeStory(time: string, today: string): 'usual' | 'future' | 'none' {
  const at = Date.parse(time);
  if (Number.isNaN(at)) return 'none';
  const tomorrow = Date.parse(`${today}T00:00:00Z`) + 2 * 24 * 60 * 60 * 1000;
  return at > tomorrow ? 'future' : 'usual';
}

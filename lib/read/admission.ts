import type { Frame, FrameCue, Framing } from './frames.ts';
import type { Mention, MentionGroup } from './mentions.ts';

const ADMITS: Readonly<Record<MentionGroup, ReadonlySet<Frame>>> = {
  data: new Set<Frame>(['collects', 'keeps', 'passes-to']),
  purposes: new Set<Frame>(['uses-for']),
  recipients: new Set<Frame>(['passes-to']),
};
const HOLDS: ReadonlySet<Frame> = new Set<Frame>([
  ...(['defines', 'other-sites', 'contact', 'protects', 'dispute', 'changes', 'duty', 'right'] as const),
]);
/** A lead-in to kinds of data, «… следующие данные:», is none to aims, whatever aim stands before it. */
const HOLDS_AIMS: ReadonlySet<Frame> = new Set<Frame>([...HOLDS, 'lists-data']);
/** Whatever follows them in their sentence is said of others. */
const OVERRULES: ReadonlySet<Frame> = new Set<Frame>(['other-sites', 'liability']);
/** Headings of chapters whose text says nothing of what the operator does, unless it says so itself. */
const CHAPTERS: ReadonlySet<Frame> = new Set<Frame>([
  'right',
  'contact',
  'protects',
  'dispute',
  'changes',
  'defines',
]);

type Verdict = 'admits' | 'holds' | 'silent';

/**
 * Whether a mention says something of the operator where it stands. The nearest words decide: those before it in its
 * sentence, then the lead-in of its list, then the heading.
 * @param listed it stands in what is plainly a list of data, whoever leads in to it
 */
export function admitted({ group, match }: Mention, framing: Framing, listed: boolean): boolean {
  const explained = framing.definition !== undefined;
  if (explained && !(group === 'data' && listed && match.first > framing.definition)) return false;
  const admits = ADMITS[group];
  const holds = group === 'purposes' ? HOLDS_AIMS : HOLDS;
  const anywhere = match.rule.value === 'anywhere';
  const said = ofTheOperator(framing.own);
  const before = anywhere ? said.filter(({ first }) => first <= match.last) : said;
  const own = nearest(before, match.first, match.last, admits, holds);
  if (own === 'holds') return false;
  if (own === 'admits') return !(chapterOf(framing) === 'defines' && group !== 'data');
  const lead = nearest(framing.leadCues, Infinity, Infinity, admits, holds);
  if (lead === 'admits') return true;
  if (lead === 'holds') return false;
  if (listed && group === 'data') return true;
  const chapter = chapterOf(framing);
  if (framing.heading.some(({ frame }) => admits.has(frame)) && chapter !== 'defines') return true;
  return anywhere && chapter === undefined;
}

/** «Вы вправе получить свои данные, исправить имя»: what follows a right is done by the person. */
function ofTheOperator(cues: readonly FrameCue[]): readonly FrameCue[] {
  const right = cues.find(({ frame }) => frame === 'right');
  return right ? cues.filter(({ frame, first }) => frame !== 'collects' || first < right.first) : cues;
}

/** The last cue that begins before the mention ends decides; where none does, the first one after it. */
function nearest(
  cues: readonly FrameCue[],
  first: number,
  last: number,
  admits: ReadonlySet<Frame>,
  holds: ReadonlySet<Frame>,
): Verdict {
  const telling = cues.filter(
    (cue) => admits.has(cue.frame) || (holds.has(cue.frame) && !within(cue, first, last)),
  );
  if (cues.some((cue) => OVERRULES.has(cue.frame) && cue.first < first)) return 'holds';
  const before = telling.filter((cue) => cue.first <= last);
  const deciding = before.filter((cue) => cue.last <= first).at(-1) ?? before.at(-1) ?? telling[0];
  if (!deciding) return 'silent';
  return admits.has(deciding.frame) ? 'admits' : 'holds';
}

/** «разрешение споров», as an aim, is no chapter on disputes. */
const within = (cue: FrameCue, first: number, last: number): boolean =>
  first <= cue.first && cue.last <= last;

const chapterOf = ({ heading }: Framing): Frame | undefined =>
  heading.find(({ frame }) => CHAPTERS.has(frame))?.frame;

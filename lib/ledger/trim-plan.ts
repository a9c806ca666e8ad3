/** What the person lets go of, of documents that are kept. */
export interface TrimChoice {
  /** Age in days from which the bytes as fetched go; the text stays. */
  readonly files?: number | undefined;
  /** Age in days from which the text goes as well. */
  readonly texts?: number | undefined;
  /** Bytes that all documents together may take: files of the oldest go first, then their texts. */
  readonly room?: number | undefined;
}

/** A version as it takes room; bytes. */
export interface Kept {
  readonly sha256: string;
  /** Time in ms since the epoch when it was read or relied on last. */
  readonly read: number;
  readonly text: number;
  readonly file: number;
}

/** Versions whose file goes, and those whose text goes as well. */
export interface TrimPlan {
  readonly files: readonly string[];
  readonly texts: readonly string[];
}

const DAY = 24 * 60 * 60 * 1000;

/** What goes by the person's choice, oldest first. A version whose time cannot be told counts as new. */
export function trimPlan(all: readonly Kept[], choice: TrimChoice, now: number): TrimPlan {
  const oldestFirst = all.toSorted((a, b) => a.read - b.read);
  const texts = new Set<string>();
  const files = new Set<string>();
  for (const { sha256, read, file } of oldestFirst) {
    if (now - read >= (choice.texts ?? Infinity) * DAY) texts.add(sha256);
    else if (file > 0 && now - read >= (choice.files ?? Infinity) * DAY) files.add(sha256);
  }
  makeRoom(oldestFirst, choice.room ?? Infinity, files, texts);
  return { files: [...files].filter((sha256) => !texts.has(sha256)), texts: [...texts] };
}

function makeRoom(all: readonly Kept[], room: number, files: Set<string>, texts: Set<string>): void {
  let taken = 0;
  for (const { sha256, text, file } of all) {
    if (!texts.has(sha256)) taken += text + (files.has(sha256) ? 0 : file);
  }
  for (const { sha256, file } of all) {
    if (taken <= room) return;
    if (file === 0 || files.has(sha256) || texts.has(sha256)) continue;
    files.add(sha256);
    taken -= file;
  }
  for (const { sha256, text } of all) {
    if (taken <= room) return;
    if (texts.has(sha256)) continue;
    texts.add(sha256);
    taken -= text;
  }
}

import type { LogExport } from '#lib/ledger/export.ts';

/** A number from 0 up to `below`, the same for the same seed. Mulberry32. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof random>;
/**
 * Damages the bytes of a good file. `exported` is a time that nothing hangs on, and a file without `check` one of an
 * earlier version: both are left alone.
 */
export type Damage = (file: string, pick: Random) => string | Uint8Array<ArrayBuffer>;

const bytesOf = (file: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(file);
/** A receipt has no such place: all of it counts. */
const skipped = (file: string): number => Math.max(0, file.indexOf('"events"'));

const WRONG: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  '',
  'x',
  [],
  {},
  true,
  [[]],
  '2026-99-99',
  'javascript:0',
];

interface Slot {
  readonly of: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

/** Nothing hangs on the first; a file without the others is one of an earlier version, or a receipt of another maker. */
const UNSEALED: ReadonlySet<string | number> = new Set(['exported', 'check', 'consentLedger']);

/** Every place of a value in a log, deep down. */
function slots(value: unknown, found: Slot[] = []): Slot[] {
  if (typeof value !== 'object' || value === null) return found;
  const of = value as Record<string, unknown>;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(of)) {
    if (UNSEALED.has(key)) continue;
    found.push({ of, key });
    slots(of[key], found);
  }
  return found;
}

function changed(file: string, pick: Random, change: (slot: Slot, pick: Random) => void): string {
  const log = JSON.parse(file) as LogExport;
  const all = slots(log);
  const slot = all[pick(all.length)];
  if (slot) change(slot, pick);
  return JSON.stringify(log, null, 1);
}

function put({ of, key }: Slot, value: unknown): void {
  (of as Record<string | number, unknown>)[key] = value;
}

const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);

export const DAMAGES: Readonly<Record<string, Damage>> = {
  truncated: (file, pick) => file.slice(0, pick(file.length - 1)),
  'truncated within a character': (file) => bytesOf(file.slice(0, file.indexOf('ы') + 1)).slice(0, -1),
  'a bit flipped': (file, pick) => {
    const bytes = bytesOf(file);
    const from = bytesOf(file.slice(0, skipped(file))).length;
    const at = from + pick(bytes.length - from);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
    return bytes;
  },
  'a stretch overwritten': (file, pick) => {
    const bytes = bytesOf(file);
    const at = bytesOf(file.slice(0, skipped(file))).length + pick(bytes.length / 2);
    return bytes.fill(pick(256), at, at + 1 + pick(400));
  },
  'a stretch left out': (file, pick) => {
    const at = skipped(file) + pick(file.length - skipped(file) - 10);
    return (
      file.slice(0, at) +
      file
        .slice(at + 1 + pick(60))
        .trimStart()
        .slice(1)
    );
  },
  'a stretch twice': (file, pick) => {
    const at = skipped(file) + pick(file.length / 2);
    return file.slice(0, at + 40) + file.slice(at);
  },
  'a wrong type': (file, pick) =>
    changed(file, pick, (slot) => {
      const old = JSON.stringify((slot.of as Record<string | number, unknown>)[slot.key]);
      const others = WRONG.filter((value) => JSON.stringify(value) !== old);
      put(slot, others[pick(others.length)]);
    }),
  'a value left out': (file, pick) =>
    changed(file, pick, ({ of, key }) => {
      if (Array.isArray(of)) of.splice(Number(key), 1);
      else Reflect.deleteProperty(of, key);
    }),
  'an item twice': (file, pick) => {
    const log = JSON.parse(file) as Record<string, unknown[]>;
    const name = ['events', 'documents', 'consents', 'letters'][pick(4)] ?? '';
    const list = log[name] ?? [];
    list.push(list[pick(list.length)]);
    return JSON.stringify(log);
  },
  'a huge string': (file, pick) => changed(file, pick, (slot) => put(slot, 'щ'.repeat(2_100_000 + pick(9)))),
  'a huge list': (file, pick) => changed(file, pick, (slot) => put(slot, Array(20_000 + pick(9)).fill(1))),
  'nested deep': (file, pick) => {
    const marker = '"nested here"';
    const depth = 100 + pick(200_000);
    const [open, close] = pick(2) === 0 ? ['[', ']'] : ['{"a":', '0}'];
    const inner = open === '[' ? nested(open, close, depth) : `${'{"a":'.repeat(depth)}0${'}'.repeat(depth)}`;
    return changed(file, pick, (slot) => put(slot, 'nested here')).replace(marker, inner);
  },
  'a key of the prototype': (file, pick) => {
    const key = ['__proto__', 'constructor', 'prototype', '__pr\\u006fto__'][pick(4)] ?? '';
    const marker = /\{\n/g;
    const openings = [...file.matchAll(marker)];
    const at = (openings[pick(openings.length)]?.index ?? 0) + 1;
    return `${file.slice(0, at)}"${key}": {"content": null, "polluted": true},${file.slice(at)}`;
  },
  'an id twice': (file, pick) => {
    const ids = [...file.matchAll(/"id": "([^"]+)"/g)].map((match) => match[1] ?? '');
    const [one, other] = [ids[pick(ids.length)] ?? '', `${ids[pick(ids.length)] ?? ''}!`];
    return file.replaceAll(
      `"id": "${one}"`,
      `"id": "${other.slice(0, -1) === one ? `${one}2` : other.slice(0, -1)}"`,
    );
  },
  'another kind of file': (_, pick) =>
    ['', ' ', 'null', '[]', '{}', '5', '"x"', '%PDF-1.7', '\u0000\u0001', '{"format":"consent-ledger/9"}'][
      pick(10)
    ] ?? '',
};

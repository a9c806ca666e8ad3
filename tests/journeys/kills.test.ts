import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchExtension } from '../../scripts/bench/ledger/bench-extension.ts';
import { Expected } from './kills/expected.ts';
import type { Work } from './kills/in-page.ts';
import { listenFor } from './kills/site.ts';
import { Killed } from './kills/killed.ts';
import type { Word } from './kills/words.ts';
import { BROWSERS, builtExtension } from './world.ts';

/** `npm run kills` asks for 300. */
const KILLS = Number(env['CONSENT_LEDGER_KILLS'] ?? 30);
const SEED = Number(env['CONSENT_LEDGER_SEED'] ?? 5);
/** One kill in so many is that of the whole browser. */
const BROWSER_EACH = 5;
const WORKS: readonly Work[] = ['write', 'take in', 'write', 'forget', 'migrate', 'write', 'forget'];
/** How long something to be acknowledged is waited for; ms. */
const LATEST_MS = 8_000;
const ACKNOWLEDGED: readonly Word['is'][] = ['consent', 'imported', 'forgotten', 'filled'];
/** What one round may take on a busy machine; ms. */
const PATIENCE_MS = 40_000;

/** Numbers that look random and are the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(BROWSERS)(`${KILLS} kills in $family`, (found) => {
  const expected = new Expected();
  let heard: (() => void) | undefined;
  let folder: string;
  let site: Awaited<ReturnType<typeof listenFor>>;
  let killed: Killed;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'consent-ledger-'));
    mkdirSync(join(folder, 'profile'));
    site = await listenFor((word) => {
      expected.hear(word);
      if (ACKNOWLEDGED.includes(word.is)) heard?.();
    });
    const extension = await benchExtension(builtExtension(found.family), 'tests/journeys/kills/in-page.ts');
    killed = await Killed.start(found, {
      extension,
      profile: join(folder, 'profile'),
      examplePort: site.port,
    });
  });
  afterAll(async () => {
    await killed.end();
    site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  test(
    'at random moments lose nothing that was acknowledged, and leave nothing half there',
    async () => {
      const next = numbers(SEED);
      for (let round = 1; round <= KILLS; round++) {
        const work = WORKS[Math.floor(next() * WORKS.length)] ?? 'write';
        const ready = new Promise<void>((resolve) => (heard = resolve));
        await killed.begin(work);
        // Mostly in the middle of it, sometimes before anything was acknowledged.
        if (work === 'migrate') await ready;
        else if (next() < 0.7) await Promise.race([ready, pause(LATEST_MS)]);
        await pause(next() * 1_500);
        const whom = round % BROWSER_EACH === 0 ? 'browser' : 'background';
        await killed.kill(whom);
        const amiss = expected.amissIn(await killed.wholeness());
        if (round % 50 === 0 || round === KILLS)
          console.log(`${round} kills in ${found.family}; heard: ${expected.heard}`);
        expect(amiss, `round ${round}: ${whom} killed during ${work}`).toEqual([]);
      }
    },
    60_000 + KILLS * PATIENCE_MS,
  );
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

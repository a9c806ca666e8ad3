import { execFileSync } from 'node:child_process';
import { mkdtempSync, copyFileSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../scripts/inspect/page-report.ts';
import { BROWSERS, builtExtension } from './world.ts';

const PAGES = join(import.meta.dirname, '../pages');
const ROOT = join(import.meta.dirname, '../..');

interface Expected {
  controls: { policyLinks: string[]; frame?: string }[];
}

const expectedOf = (name: string) =>
  JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as Expected;
/** What the command itself may spoil: frames, closed roots, what comes late, what is unseen. kits.test.ts has them all. */
const LIVE = ['live-closed-root', 'live-frame', 'live-quiz', 'live-traps', 'live-pseudo-face'];

describe.each(BROWSERS)(
  'npm run inspect in $family, on pages that only a browser can judge',
  ({ family }) => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    const out = join(folder, 'out');

    beforeAll(() => {
      builtExtension(family);
      const files = LIVE.map((name) => join(folder, `${name}.html`));
      LIVE.forEach((name, at) => copyFileSync(join(PAGES, name, 'page.html'), files[at] as string));
      const args = ['run', '-s', 'inspect', '--', ...files, '--out', out, '--browser', family];
      execFileSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    test.each(LIVE)('%s', (name) => {
      const report = JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')) as PageReport;
      const controls = report.controls.map(({ policyLinks, ...control }) => ({
        ...control,
        policyLinks: policyLinks.map(({ href }) => href),
      }));
      expect(report.format).toBe('page-report/1');
      expect(controls).toMatchObject(expectedOf(name).controls);
      expect(controls).toHaveLength(expectedOf(name).controls.length);
    });
  },
);

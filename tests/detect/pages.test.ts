// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://pages.example/"}
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTicked } from '#lib/detect/box-state.ts';
import { findConsents } from '#lib/detect/find.ts';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { opinionOf } from '#lib/detect/learned/opinion.ts';
import { mapPage } from '#lib/detect/page-map.ts';
import { reportOf } from '#lib/detect/report.ts';
import { appoint } from '#lib/detect/second-opinion.ts';
import { look } from '#lib/detect/sight.ts';
import { View } from '#lib/detect/view.ts';
import type { ConsentControl, PolicyLink } from '#lib/model/control.ts';

interface Expected {
  /** Needs a browser that runs scripts and lays out: see the journeys. */
  live?: boolean;
  controls: (Partial<Omit<ConsentControl, 'policyLinks'>> & { policyLinks: string[] })[];
  policyLinks?: string[];
}

appoint(opinionOf);

const PAGES = join(import.meta.dirname, '../pages');
const addresses = (links: readonly PolicyLink[]) => links.map(({ href }) => href);

function reportOn(html: string) {
  document.open();
  document.write(html);
  document.close();
  const view = new View(mapPage(document, openRoots), look(document));
  return reportOf(document, view, findConsents(view, isTicked));
}

const cases = readdirSync(PAGES).map((name) => ({
  name,
  expected: JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as Expected,
}));

describe('pages that need no scripts and no layout; the journeys go through the others', () => {
  for (const { name, expected } of cases.filter(({ expected: { live } }) => !live)) {
    it(name, () => {
      const html = readFileSync(join(PAGES, name, 'page.html'), 'utf8');
      const report = reportOn(html);
      const controls = report.controls.map((control, at) => {
        const all = { ...control, policyLinks: addresses(control.policyLinks) };
        const asked = Object.keys(expected.controls[at] ?? all);
        return Object.fromEntries(Object.entries(all).filter(([key]) => asked.includes(key)));
      });
      expect(controls).toEqual(expected.controls);
      if (expected.policyLinks) expect(addresses(report.policyLinks)).toEqual(expected.policyLinks);
    });
  }
});

import { mkdirSync, rmSync } from 'node:fs';
import type { FoundBrowser } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import type { PracticeSite } from '../practice/serve.ts';
import { draftLetter } from './draft-letter.ts';
import { extensionOf } from './extension.ts';
import { giveConsent } from './give-consent.ts';
import { readPolicy } from './read-policy.ts';
import { sideBySide } from './side-by-side.ts';

interface Walk {
  readonly found: FoundBrowser;
  readonly extension: string;
  readonly site: PracticeSite;
  readonly out: string;
  readonly say: (line: string) => void;
}

/**
 * Walks the whole chain in a real browser without a display: quote in the policy → record of the consent → letter that
 * cites both. Leaves pictures and the letter in `out`. @throws at the first promise that was not kept.
 */
export async function walkTour({ found, extension, site, out, say }: Walk): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const driver = await launch(found, { extension, headless: true, examplePort: site.port, downloads: out });
  try {
    const tour = { driver, site, out, say, extension: await extensionOf(driver) };
    await readPolicy(tour);
    const consent = await giveConsent(tour);
    await draftLetter(tour, consent);
    await sideBySide(tour, ['1-words-in-the-page', '2-summary-with-quotes'], 'readme');
    say('The whole chain worked: quote in the policy, record of the consent, letter that cites both.');
  } finally {
    await driver.close();
  }
}

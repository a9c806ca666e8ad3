import { painted } from './painted.ts';
import { expectKept, folded, picture, wordsShown, type Tour } from './tour.ts';

/** The highlighter's yellow, `lib/documents/highlight-css.ts`. */
const HIGHLIGHT = [255, 224, 138];

/** Opens a policy, reads it in the side panel, and follows a quote to its words in the page. */
export async function readPolicy(tour: Tour): Promise<void> {
  const { driver, site, extension, say } = tour;
  const url = site.url('vasilyok', 'policy.html');
  const page = await driver.open(url);
  await page.resize(880, 860);
  say(`Opened the policy of a made-up flower shop: ${url}`);
  const tabId = await extension.tabId(url);
  const panel = await driver.open(driver.extensionUrl(`sidepanel.html?tab=${tabId}`));
  await panel.resize(460, 860);
  // A page that is plainly a policy has been read by itself; else the button does it.
  const unread = await panel.until<'read' | 'unread'>(
    'the side panel to show the page',
    `return document.querySelector('[data-testid=group-data]') ? 'read' : document.querySelector('[data-testid=read-page]') ? 'unread' : null`,
  );
  if (unread === 'unread') await panel.click('[data-testid=read-page]');
  const claims = await panel.until<string[]>(
    'the summary',
    `const claims = [...document.querySelectorAll('[data-testid^=claim-]')].map((claim) => claim.dataset.testid.slice(6));
     return claims.length > 0 && claims`,
  );
  const names = await panel.run<string[]>(
    `return [...document.querySelectorAll('[data-testid^=claim-] button[aria-expanded] .name')].map((name) => name.textContent)`,
  );
  expectKept(names.length === claims.length, 'every claim has a name');
  say(`The side panel says ${claims.length} things about it: ${names.slice(0, 6).join(', ')} …`);
  expectKept(claims.includes('data-phone'), 'the policy asks for a phone number, and the summary says so');

  const text = folded(await page.run<string>('return document.body.textContent'));
  const { document } = await extension.ask('page.state', { tabId });
  const quotes = (document?.summary.claims ?? []).flatMap((claim) => claim.quotes.map((quote) => quote.text));
  expectKept(quotes.length >= claims.length / 2, 'claims have quotes');
  for (const quote of quotes) expectKept(text.includes(folded(quote)), `the page says «${quote}»`);
  say(`All ${quotes.length} quotes are the page's own words.`);

  await panel.click(
    '[data-testid=claim-recipients-authorities] summary, [data-testid=claim-recipients-authorities] button',
  );
  const quote = folded(
    await panel.until<string>(
      'the quote',
      `return document.querySelector('[data-testid=claim-recipients-authorities] [data-testid=quote] mark')?.textContent`,
    ),
  );
  await picture(tour, panel, '2-summary-with-quotes');
  await panel.click('[data-testid=claim-recipients-authorities] [data-testid=quote]');
  const shown = await wordsShown(page);
  expectKept(shown === quote, `a click on a quote goes to its words («${shown}»)`);
  const file = await picture(tour, page, '1-words-in-the-page');
  expectKept((await painted(driver, file, HIGHLIGHT)) > 500, 'the words are highlighted for the eye');
  say(`A click on “${quote}” went to these words in the page.`);
  await panel.close();
  await page.close();
}

import { browser } from 'wxt/browser';
import { decode } from '#lib/documents/decode.ts';
import { siteOf } from '#lib/ledger/address.ts';
import { bytesBySha } from '#lib/ledger/read.ts';
import { addresseeFrom } from '#lib/letters/addressee-from.ts';
import { sentenceAround } from '#lib/letters/sentence-around.ts';
import { send } from '#lib/messages.ts';
import type { Addressee } from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { quoteOf } from '#lib/model/quote.ts';
import { readPostalAddresses } from '#lib/read/facts/postal-address.ts';

/** Where the person may look for an address. */
export interface ContactsPage {
  readonly href: string;
  /** A link of the document calls it so; else it is the site's first page. */
  readonly isLinked: boolean;
}

/**
 * The contacts page that the kept documents of a site link to, else the site's first page; undefined where there is no
 * site. Nothing is asked of the site for it. @throws LedgerError
 */
export async function contactsPageOf(
  site: string,
  documents: readonly Pick<ReadDocument, 'sha256' | 'url'>[],
): Promise<ContactsPage | undefined> {
  for (const { sha256, url } of documents) {
    const stored = await bytesBySha(sha256);
    const isHtml = /html/i.test(stored?.mediaType ?? '');
    if (!stored?.bytes || !isHtml) continue;
    // The parser is large and seldom wanted.
    const { contactsLink } = await import('#lib/documents/contacts-link.ts');
    const href = contactsLink(decode(stored.bytes, stored.charset), url);
    if (href !== undefined) return { href, isLinked: true };
  }
  const first = site === '' ? null : URL.parse(`https://${site}/`);
  return first ? { href: first.href, isLinked: false } : undefined;
}

/** How a site's page says to reach it, with its words; `page` is its title. */
export interface FoundAddress extends Pick<Addressee, 'email' | 'postal' | 'quotes'> {
  readonly page: string;
}

/**
 * The address on the page of a site that the person has open and looked at last: it is read as when the toolbar button is
 * pressed on it. `no-page`: none of the site is open; `no-address`: it gives neither an e-mail nor a postal address.
 * @throws MessageError
 */
export async function addressOnOpenPage(site: string): Promise<FoundAddress | 'no-page' | 'no-address'> {
  const open = (await browser.tabs.query({}))
    .filter(({ incognito }) => incognito === browser.extension.inIncognitoContext)
    .filter(({ id, url = '' }) => id !== undefined && /^https?:/.test(url) && siteOf(url) === site)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const tabId = open[0]?.id;
  if (tabId === undefined) return 'no-page';
  const read = await send('page.read', { tabId, only: 'read' });
  return read.ok ? addressIn(read.value) : 'no-address';
}

function addressIn(document: ReadDocument): FoundAddress | 'no-address' {
  const { email, quotes } = addresseeFrom([document]);
  const { text, title, url } = document;
  const postal = readPostalAddresses(text)[0];
  if (email === '' && !postal) return 'no-address';
  return {
    email,
    postal: postal?.value ?? '',
    quotes: [
      ...quotes.filter((quote) => email !== '' && quote.text.includes(email)),
      ...(postal ? [sentenceAround(text, quoteOf(text, postal.start, postal.end))] : []),
    ],
    page: title || url,
  };
}

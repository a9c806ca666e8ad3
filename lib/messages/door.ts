import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { failed, ok, type Result } from '#lib/model/result.ts';
import type { MessageName } from './contract.ts';
import { TAB_SCHEMAS } from './tab-schemas.ts';

type From = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'tab'>;

/**
 * Lets a message in or says why not. Pages of the extension may send anything but a tab's reports; what runs inside
 * a web page may send these alone, and only in their exact shape, since a page could have bent them.
 */
export function admit(name: MessageName, payload: unknown, sender: From): Result<unknown, string> {
  const schema = TAB_SCHEMAS[name];
  if (sender.id !== browser.runtime.id) return failed('from another extension');
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
    return schema ? failed('not a web page') : ok(payload);
  }
  if (!schema) return failed('not for web pages');
  if (sender.tab?.id === undefined) return failed('not from a tab');
  const parsed = v.safeParse(schema, payload);
  return parsed.success ? ok(parsed.output) : failed(v.summarize(parsed.issues));
}

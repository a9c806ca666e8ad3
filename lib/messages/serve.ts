import { browser, type Browser } from 'wxt/browser';
import { LedgerError } from '#lib/ledger/ledger-error.ts';
import type { Answer, MessageName, Payload, Reply } from './contract.ts';
import { admit } from './door.ts';
import { changesLedger, tellLedgerChanged } from './ledger-changes.ts';

export type Sender = Browser.runtime.MessageSender;

type Handlers = {
  [N in MessageName]?: (payload: Payload<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;
};

/** Answers the messages named in `handlers`; the one listener of its context. Other names are left to others. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (reply: unknown) => void) => {
      const name = nameOf(message);
      if (name === undefined || !Object.hasOwn(handlers, name)) return undefined;
      void answer(handlers, name as MessageName, message, sender).then(respond);
      // Not a returned promise: which of the browsers' own `browser` objects take one differs by version.
      return true;
    },
  );
}

function nameOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
  return typeof message.name === 'string' ? message.name : undefined;
}

async function answer(
  handlers: Handlers,
  name: MessageName,
  message: unknown,
  sender: Sender,
): Promise<Reply<unknown>> {
  const { payload, by } = message as { payload?: unknown; by?: unknown };
  const admitted = admit(name, payload, sender);
  if (!admitted.ok) return { ok: false, error: { code: 'refused', message: admitted.error } };
  const handler = handlers[name] as (payload: unknown, sender: Sender) => unknown;
  try {
    return { ok: true, value: await handler(admitted.value, sender) };
  } catch (error) {
    // The sender learns that it failed; the trace belongs to the context where it happened.
    console.error(name, error);
    const code = error instanceof LedgerError ? error.code : 'failed';
    return { ok: false, error: { code, message: String(error) } };
  } finally {
    // Also where it failed: part of it may be done.
    if (changesLedger(name, admitted.value)) tellLedgerChanged(typeof by === 'string' ? by : '');
  }
}

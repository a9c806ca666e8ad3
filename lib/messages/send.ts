import { browser } from 'wxt/browser';
import type { Answer, ErrorCode, MessageName, Payload, Reply } from './contract.ts';
import { author } from './ledger-changes.ts';

/** The other side did not do what was asked; `message` is for developers, `code` for the person's words. */
export class MessageError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'MessageError';
    this.code = code;
  }
}

/** Asks another context of the extension. @throws MessageError where it refuses, fails or does not answer. */
export async function send<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<N>> {
  const message = { name, payload, by: author() };
  const reply = (await browser.runtime.sendMessage(message)) as Reply<Answer<N>> | undefined;
  if (!reply) throw new MessageError('silent', `nobody answered ${name}`);
  if (!reply.ok) throw new MessageError(reply.error.code, `${name}: ${reply.error.message}`);
  return reply.value;
}

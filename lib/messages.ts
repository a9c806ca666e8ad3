export type * from './messages/contract.ts';
export { MessageError, send } from './messages/send.ts';
export { serve, type Handlers, type Sender } from './messages/serve.ts';

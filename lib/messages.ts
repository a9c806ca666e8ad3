export type * from './messages/contract.ts';
export {
  onLedgerChanged,
  onLedgerGrew,
  tellLedgerChanged,
  tellLedgerGrew,
} from './messages/ledger-changes.ts';
export { MessageError, send } from './messages/send.ts';
export { serve, type Sender } from './messages/serve.ts';

/** What a shortcut does, and its keys as the browser writes them; empty where none is set. */
export interface Shortcut {
  readonly does: 'popup' | 'open-panel' | 'open-log' | 'withdraw';
  readonly keys: string;
}

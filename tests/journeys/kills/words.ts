/** What the page tells the test, at once and over the network, since it may die the next moment. */
export type Word =
  | { readonly is: 'consent'; readonly id: string }
  | { readonly is: 'note' | 'letter'; readonly id: string; readonly about: string }
  | { readonly is: 'importing' | 'imported'; readonly chain: string; readonly events: number }
  | { readonly is: 'forgetting' | 'forgotten'; readonly ids: readonly string[] }
  | { readonly is: 'emptying' }
  | { readonly is: 'filled'; readonly chain: string; readonly events: number };

/** Settles once the test has heard it. */
export async function tell(word: Word): Promise<void> {
  await fetch('http://kills.example/word', { method: 'POST', body: JSON.stringify(word) });
}

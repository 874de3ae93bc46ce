/** What was found when store and journal were compared, and what was done about it. `setAside` is the file that keeps the steps of a store that did not agree. */
export type Comparison =
  | { readonly kind: 'equal' }
  | { readonly kind: 'replayed'; readonly steps: number }
  | { readonly kind: 'rebuilt'; readonly steps: number; readonly setAside: string | null }
  | { readonly kind: 'sent-on'; readonly steps: number };

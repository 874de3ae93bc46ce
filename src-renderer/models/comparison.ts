/** What was found when store and journal were compared, and what was done about it. */
export type Comparison =
  | { readonly kind: 'equal' }
  | { readonly kind: 'replayed'; readonly steps: number }
  | { readonly kind: 'rebuilt'; readonly steps: number; readonly storeSeq: number }
  | { readonly kind: 'sent-on'; readonly steps: number };

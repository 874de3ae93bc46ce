/** What a format cannot hold, and of how many records. */
export type Loss =
  | { readonly kind: 'texts'; readonly articles: number }
  | { readonly kind: 'texts-and-sources'; readonly articles: number }
  | { readonly kind: 'records-beside-names'; readonly speakers: number; readonly tags: number }
  | { readonly kind: 'single-decisions'; readonly annotations: number }
  | { readonly kind: 'interruptions'; readonly annotations: number }
  | { readonly kind: 'fields-without-column'; readonly annotations: number }
  | { readonly kind: 'removed-records'; readonly removed: number }
  | {
      readonly kind: 'all-but-codebook';
      readonly articles: number;
      readonly annotations: number;
      readonly speakers: number;
    }
  | { readonly kind: 'makers-of-tags' };

/** Why nothing can be found: the pattern is none, it takes too long, or the search itself broke. */
export type FindProblem =
  { readonly kind: 'fault'; readonly reason: string } | { readonly kind: 'too-long' } | { readonly kind: 'broken' };

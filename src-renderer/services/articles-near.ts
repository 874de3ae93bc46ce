import type { QueueCard } from '../models/worklist.svelte';

/** So many articles of the cards that come next are read ahead, and so many of those before are kept. */
const AHEAD = 10;
const BEHIND = 3;
/** No more cards than this are looked through for them. */
const LOOKED_THROUGH = 500;

/** The articles of the card of this index and of those around it, in the order in which they will be wanted. */
export function articlesNear(cards: readonly QueueCard[], at: number): readonly string[] {
  const next = cards.slice(at, at + LOOKED_THROUGH);
  const before = cards.slice(Math.max(0, at - LOOKED_THROUGH), at).reverse();
  return [...new Set([...firstArticles(next, AHEAD + 1), ...firstArticles(before, BEHIND)])];
}

function firstArticles(cards: readonly QueueCard[], count: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { articleId } of cards) if (found.size < count) found.add(articleId);
  return found;
}

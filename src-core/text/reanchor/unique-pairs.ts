/** A half-open stretch of tokens in the old and in the new text. */
export interface Gap {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** The same token in both texts, by its index in each. */
export interface TokenPair {
  readonly old: number;
  readonly now: number;
}

const SEVERAL = -2;

/** Where each key stands that stands once in the stretch. Keys below 0 are no keys. */
function placesOfUnique(keys: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let index = from; index < to; index += 1) {
    const key = keys[index] ?? -1;
    if (key >= 0) places.set(key, places.has(key) ? SEVERAL : index);
  }
  return places;
}

/** The longest part of the pairs that is in the same order in both texts; they come in the order of the old one. */
function inOrder(pairs: readonly TokenPair[]): TokenPair[] {
  const lasts: Link[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, lasts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((lasts[middle]?.pair.now ?? Infinity) < pair.now) low = middle + 1;
      else high = middle;
    }
    lasts[low] = { pair, before: lasts[low - 1] ?? null };
  }
  const chain: TokenPair[] = [];
  for (let link: Link | null = lasts.at(-1) ?? null; link !== null; link = link.before) chain.push(link.pair);
  return chain.reverse();
}

interface Link {
  readonly pair: TokenPair;
  readonly before: Link | null;
}

/**
 * Patience: the keys that stand once in each stretch, as many as are in the same order in both. O(n log n). After Bram
 * Cohen's patience diff.
 */
export function uniquePairs(oldKeys: Int32Array, newKeys: Int32Array, gap: Gap): TokenPair[] {
  const olds = placesOfUnique(oldKeys, gap.oldFrom, gap.oldTo);
  const news = placesOfUnique(newKeys, gap.newFrom, gap.newTo);
  const pairs: TokenPair[] = [];
  for (const [key, old] of olds) {
    const now = news.get(key) ?? SEVERAL;
    if (old >= 0 && now >= 0) pairs.push({ old, now });
  }
  return inOrder(pairs.sort((a, b) => a.old - b.old));
}

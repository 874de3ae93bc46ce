import { seededRandom } from '../agreement/gamma/random';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a (Fowler, Noll, Vo) over the code units of the id. */
function hashOf(id: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), FNV_PRIME);
  return hash;
}

/**
 * The indices of `size` of the ids, taken at random, in ascending order; all of them where there are no more. The same ids
 * and the same seed give the same sample on every machine and in whatever order the ids come, a smaller sample is part of
 * every larger one, and ids that come or go change nothing else. n log n in the number of ids.
 */
export function sampleOf(ids: readonly string[], size: number, seed: number): number[] {
  const drawn = ids.map((id, index) => ({ id, index, rank: seededRandom(hashOf(id) ^ seed)() }));
  if (size >= ids.length) return drawn.map(({ index }) => index);
  drawn.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return drawn
    .slice(0, Math.max(0, size))
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

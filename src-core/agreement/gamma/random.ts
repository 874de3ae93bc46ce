/** Gives a number from 0 up to, but not including, 1 at each call. */
export type Random = () => number;

const WEYL_STEP = 0x9e3779b9;

/** The mixing step of MurmurHash3 (Appleby), which spreads every bit over all 32. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A sequence that is the same for the same seed, on every machine: a Weyl sequence through the mixing step of MurmurHash3.
 * For sampling, not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + WEYL_STEP) | 0;
    return mixed(state) / 0x1_0000_0000;
  };
}

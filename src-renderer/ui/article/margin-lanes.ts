/** A mark in the margin: from the top of its first line to the bottom of its last, in pixels of the sheet. */
export interface Stripe {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** More would leave no room for the count beside them. */
export const MARGIN_LANES = 3;

/**
 * Gives stripes their lanes, counted from 0. No two of one lane share a line; one that finds none free is left out and
 * only counted. Those that had a lane keep it while it is free, and come first: one more mark moves none. The others
 * follow by id, which is the order in which they were made.
 */
export function packLanes(stripes: readonly Stripe[], kept: ReadonlyMap<string, number>): Map<string, number> {
  const lanes: Stripe[][] = Array.from({ length: MARGIN_LANES }, () => []);
  const packed = new Map<string, number>();
  const byAge = stripes.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const put = (stripe: Stripe, lane: number | undefined): void => {
    if (lane === undefined) return;
    lanes[lane]?.push(stripe);
    packed.set(stripe.id, lane);
  };
  const isFree = (stripe: Stripe, lane: number): boolean =>
    lanes[lane]?.every((other) => !touch(stripe, other)) ?? false;
  for (const stripe of byAge) {
    const lane = kept.get(stripe.id);
    if (lane !== undefined && isFree(stripe, lane)) put(stripe, lane);
  }
  for (const stripe of byAge) {
    if (packed.has(stripe.id)) continue;
    put(
      stripe,
      [...lanes.keys()].find((lane) => isFree(stripe, lane)),
    );
  }
  return packed;
}

function touch(a: Stripe, b: Stripe): boolean {
  return a.top < b.bottom && b.top < a.bottom;
}

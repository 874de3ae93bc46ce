export type Lane = 1 | 2 | 3;
const LANES: readonly Lane[] = [1, 2, 3];
const LAST: Lane = 3;

/** Which lanes are taken, one bit each. */
export type LaneSet = number;
export const NO_LANES: LaneSet = 0;

export function withLane(lanes: LaneSet, lane: Lane): LaneSet {
  return lanes | (1 << lane);
}

/**
 * The preferred lane if it is free, else the first free one; where none is, the last, which deeper spans share. Spans
 * keep the lane they got, so that marking moves nothing that is painted already.
 */
export function freeLane(taken: LaneSet, preferred: Lane = 1): Lane {
  return [preferred, ...LANES].find((lane) => (taken & (1 << lane)) === 0) ?? LAST;
}

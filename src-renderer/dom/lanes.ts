import type { TextRange } from '$core/model/anchor';
import { overlaps } from '$core/text/ranges';

export type Lane = 1 | 2 | 3;
const LANES: readonly Lane[] = [1, 2, 3];
const LAST: Lane = 3;

/** A span that has a lane already. */
export interface SpanInLane {
  readonly segments: readonly TextRange[];
  readonly lane: Lane;
}

/**
 * The preferred lane if the segments meet no neighbour in it, else the first such lane; where there is none, the last,
 * which deeper spans share. Spans keep the lane they got, so that marking moves nothing that is painted already.
 */
export function freeLane(segments: readonly TextRange[], neighbours: Iterable<SpanInLane>, preferred: Lane = 1): Lane {
  const taken = new Set<Lane>();
  for (const neighbour of neighbours) {
    if (taken.has(neighbour.lane)) continue;
    const meets = neighbour.segments.some((theirs) => segments.some((ours) => overlaps(ours, theirs)));
    if (meets) taken.add(neighbour.lane);
  }
  return [preferred, ...LANES].find((lane) => !taken.has(lane)) ?? LAST;
}

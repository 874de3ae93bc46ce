/** Longer than this between two decisions is a rest, and no work. */
const REST_MS = 120_000;
/** So many decisions tell how fast someone works at present. */
const LATEST = 20;
/** Fewer than this tell nothing yet. */
const FEWEST = 5;

/**
 * Decisions a minute at present, from the moments at which they were made (milliseconds, ascending): of the latest 20, with
 * rests of more than two minutes left out. Null where there are too few to say.
 */
export function paceOf(decidedAtMs: readonly number[]): number | null {
  const latest = decidedAtMs.slice(-LATEST - 1);
  const gaps = latest.slice(1).map((at, index) => at - (latest[index] ?? at));
  const worked = gaps.filter((gap) => gap <= REST_MS);
  const spentMs = worked.reduce((sum, gap) => sum + gap, 0);
  return worked.length < FEWEST || spentMs <= 0 ? null : (worked.length * 60_000) / spentMs;
}

const MAX_RELOADS = 3;
const WITHIN_MS = 60_000;

/** Whether a page that broke down may be loaded once more: at most three times in a minute, lest it go on for ever. */
export function reloadLimit(nowMs: () => number): () => boolean {
  let reloads: number[] = [];
  return () => {
    const now = nowMs();
    reloads = reloads.filter((moment) => now - moment < WITHIN_MS);
    if (reloads.length >= MAX_RELOADS) return false;
    reloads.push(now);
    return true;
  };
}

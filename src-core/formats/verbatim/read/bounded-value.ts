/** How deep objects and lists may lie inside each other where the format leaves a value free. */
export const MAX_DEPTH = 32;
/** In a record with more values than this only its first problem is described. */
const MAX_NODES_DESCRIBED = 20_000;

/** Whether no value lies deeper than `depth`; never deeper itself, so that no file can exhaust the stack. */
export function isShallow(value: unknown, depth: number = MAX_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.values(value).every((inner) => isShallow(inner, depth - 1));
}

/** Whether a value holds few enough values for all its problems to be described. */
export function isSmall(value: unknown): boolean {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    count += 1;
    if (count + open.length > MAX_NODES_DESCRIBED) return false;
    if (typeof next !== 'object' || next === null) continue;
    const inner: readonly unknown[] = Object.values(next);
    if (inner.length > MAX_NODES_DESCRIBED) return false;
    for (const item of inner) open.push(item);
  }
  return true;
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/**
 * JSON in which the keys of every object stand in code-unit order, so that equal values give equal text wherever they
 * were built. Fields that are `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, withSortedKeys);
}

/** Whether two values say the same, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

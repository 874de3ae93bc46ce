/** How deep objects and lists of a file may lie inside each other. */
export const MAX_DEPTH = 64;
/** In a record with more values than this only its first problem is described. */
const MAX_NODES_DESCRIBED = 20_000;

const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** The offset behind the string that starts at this offset; that of the end where it is not closed. */
function behindString(json: Uint8Array, start: number): number {
  for (let offset = start + 1; offset < json.length; offset += 1) {
    const byte = json[offset];
    if (byte === BACKSLASH) offset += 1;
    else if (byte === QUOTATION_MARK) return offset + 1;
  }
  return json.length;
}

/**
 * Whether no value in these bytes of JSON (UTF-8) lies deeper than is allowed, found before they are parsed: a file of
 * brackets alone would take many times its size in memory.
 */
export function isShallow(json: Uint8Array, maxDepth: number = MAX_DEPTH): boolean {
  let depth = 0;
  for (let offset = 0; offset < json.length;) {
    const byte = json[offset] ?? 0;
    if (byte === QUOTATION_MARK) {
      offset = behindString(json, offset);
      continue;
    }
    if (OPENING.has(byte)) depth += 1;
    else if (CLOSING.has(byte)) depth -= 1;
    if (depth > maxDepth) return false;
    offset += 1;
  }
  return true;
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

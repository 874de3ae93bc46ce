/** So few are sorted by comparing them. */
const FEW = 12;
const UNITS = 2 ** 16 + 1;
/** So many texts are sorted by two units at a time. */
const A_PIECE = 5000;
/** Above it the units of a text and its place no longer fit into one number. */
const MOST = 2 ** 20;

/** A stretch of the order whose texts begin with the same `depth` code units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/**
 * The places of the texts in ascending order of their code units, as `<` compares them; equal ones in the order of their
 * places. Two units of all texts at a time become numbers, which sort several times as fast as texts do by comparing them.
 */
export function orderOfTexts(texts: readonly string[]): Uint32Array {
  const sorting = orderingTexts(texts);
  for (;;) {
    const { done, value } = sorting.next();
    if (done === true) return value;
  }
}

/** The same a piece at a time: after each something else may be done. */
export function* orderingTexts(texts: readonly string[]): Generator<undefined, Uint32Array> {
  const order = new Uint32Array(texts.length);
  for (let place = 0; place < order.length; place += 1) order[place] = place;
  const keys = new Float64Array(texts.length);
  const open: Stretch[] = [{ from: 0, to: texts.length, depth: 0 }];
  let sorted = 0;
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const { from, to } = stretch;
    sorted += to - from;
    if (sorted > A_PIECE) {
      sorted = 0;
      yield;
    }
    if (to - from <= FEW || to - from > MOST) sortByComparing(texts, order.subarray(from, to));
    else for (const alike of sortByUnits(texts, order, keys, stretch)) open.push(alike);
  }
  return order;
}

/** Sorts a stretch by its next two units. Answers with the stretches in it that are still to be sorted. */
function sortByUnits(
  texts: readonly string[],
  order: Uint32Array,
  keys: Float64Array,
  { from, to, depth }: Stretch,
): Stretch[] {
  const count = to - from;
  const own = keys.subarray(0, count);
  const before = order.slice(from, to);
  for (let at = 0; at < count; at += 1) own[at] = unitsAt(texts[before[at] ?? 0] ?? '', depth) * count + at;
  own.sort();
  const alike: Stretch[] = [];
  let [start, units] = [from, -1];
  const end = (at: number): void => {
    // Where the second unit is none, all of them end here and are the same.
    if (at - start > 1 && units % UNITS !== 0) alike.push({ from: start, to: at, depth: depth + 2 });
  };
  for (let at = 0; at < count; at += 1) {
    const key = own[at] ?? 0;
    const place = key % count;
    order[from + at] = before[place] ?? 0;
    const now = (key - place) / count;
    if (now === units) continue;
    end(from + at);
    [start, units] = [from + at, now];
  }
  end(to);
  return alike;
}

/** Two code units as one number; a text that has ended comes before all others. */
function unitsAt(text: string, depth: number): number {
  const { length } = text;
  const first = depth < length ? text.charCodeAt(depth) + 1 : 0;
  const second = depth + 1 < length ? text.charCodeAt(depth + 1) + 1 : 0;
  return first * UNITS + second;
}

function sortByComparing(texts: readonly string[], order: Uint32Array): void {
  if (order.length > FEW) {
    order.sort((one, other) => compareTexts(texts[one] ?? '', texts[other] ?? '') || one - other);
    return;
  }
  for (let at = 1; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    const text = texts[place] ?? '';
    let to = at;
    for (; to > 0 && (texts[order[to - 1] ?? 0] ?? '') > text; to -= 1) order[to] = order[to - 1] ?? 0;
    order[to] = place;
  }
}

export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

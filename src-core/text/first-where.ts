/** The first index below `count` for which `reached` holds, or `count`; it must hold for all behind it. Asks in logarithmic time. */
export function firstWhere(count: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

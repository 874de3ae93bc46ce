let measuring: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();
const MOST_KEPT = 5000;

function widthPx(words: string, font: string): number {
  const key = `${font}\n${words}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  measuring ??= document.createElement('canvas').getContext('2d');
  if (measuring === null) return words.length * 7;
  measuring.font = font;
  const { width } = measuring.measureText(words);
  if (widths.size > MOST_KEPT) widths.clear();
  widths.set(key, width);
  return width;
}

/**
 * As much of a name as fits into a width, with a sign where it was cut; set apart in its own direction, so that the sign
 * stands where the name ends. No character is cut in two.
 */
export function fitWords(words: string, mostPx: number, sizePx: number): string {
  const font = `${sizePx}px ${getComputedStyle(document.body).fontFamily}`;
  if (widthPx(words, font) <= mostPx) return `\u2068${words}\u2069`;
  const characters = Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(words));
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    const end = characters[middle]?.index ?? words.length;
    if (widthPx(`${words.slice(0, end)}…`, font) <= mostPx) fits = middle;
    else tooMany = middle;
  }
  return `\u2068${words.slice(0, characters[fits]?.index ?? words.length).trimEnd()}…\u2069`;
}

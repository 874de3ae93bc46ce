import { isolated } from '../isolated';

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

/** Points and spaces before the sign of omission would look like a part of it. */
const LOOSE_END = /[\s.,;:–—-]+$/u;
/** So much of what is kept of a name is its beginning: names of many people begin alike, and end differently. */
const BEGINNING = 0.6;

/**
 * As much of a name as fits into a width, with a sign where something was cut out of its middle; set apart in its own
 * direction. No character is cut in two.
 */
export function fitWords(words: string, mostPx: number, sizePx: number): string {
  const font = `${String(sizePx)}px ${getComputedStyle(document.body).fontFamily}`;
  if (widthPx(words, font) <= mostPx) return isolated(words);
  const characters = Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(words),
    (each) => each.segment,
  );
  const keeping = (count: number): string => {
    const first = Math.ceil(count * BEGINNING);
    const [beginning, end] = [characters.slice(0, first), characters.slice(characters.length - (count - first))];
    return `${beginning.join('').replace(LOOSE_END, '')}…${count === first ? '' : end.join('').trimStart()}`;
  };
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (widthPx(keeping(middle), font) <= mostPx) fits = middle;
    else tooMany = middle;
  }
  return isolated(keeping(fits));
}

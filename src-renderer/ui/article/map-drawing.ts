import type { TextRange } from '$core/model/anchor';
import type { AnnotationKind } from '$core/model/annotation';
import type { MapRows } from './map-rows';

export interface MapContent {
  readonly rows: MapRows;
  readonly found: readonly TextRange[];
  /** The segments of the one at hand. */
  readonly atHand: readonly TextRange[];
}

/** Columns in CSS pixels: a kind is told by its column as well as by its hue. */
export const MAP_WIDTH_PX = 16;
const COLUMN_PX = 3;
const COLUMNS: readonly (readonly [AnnotationKind, number])[] = [
  ['quote', 1],
  ['claim', 5],
  ['highlight', 9],
];
const FOUND_PX = 13;
/** Lower, and one mark in a long article could not be seen. */
const LEAST_HEIGHT_PX = 2;
const FAINTEST = 0.6;
const FULL_AT = 4;

/** Draws the whole map; a thousand rows take less than a millisecond, however many marks they stand for. */
export function drawMap(canvas: HTMLCanvasElement, { rows, found, atHand }: MapContent): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const scale = canvas.width / MAP_WIDTH_PX;
  const colours = coloursOf(canvas);
  const height = Math.max(1, Math.round(LEAST_HEIGHT_PX * scale));
  context.clearRect(0, 0, canvas.width, canvas.height);
  for (const [kind, left] of COLUMNS) {
    context.fillStyle = colours[kind];
    for (let row = 0; row < rows.count; row += 1) {
      const marks = rows.at(kind, row);
      if (marks === 0) continue;
      context.globalAlpha = Math.min(1, FAINTEST + ((1 - FAINTEST) * marks) / FULL_AT);
      context.fillRect(left * scale, row, COLUMN_PX * scale, rows.at(kind, row + 1) === 0 ? height : 1);
    }
  }
  context.globalAlpha = 1;
  context.fillStyle = colours.found;
  let drawn = -1;
  for (const { start } of found) {
    const row = rows.rowOf(start);
    if (row !== drawn) context.fillRect(FOUND_PX * scale, row, COLUMN_PX * scale, height);
    drawn = row;
  }
  context.fillStyle = colours.atHand;
  for (const { start, end } of atHand) frame(context, rows.rowOf(start), rows.rowOf(end), height);
}

/** Over the whole width and open inside, so that what lies under it still shows. */
function frame(context: CanvasRenderingContext2D, first: number, last: number, line: number): void {
  const { width } = context.canvas;
  context.fillRect(0, first, width, line);
  context.fillRect(0, last, width, line);
  context.fillRect(0, first, line, last - first);
  context.fillRect(width - line, first, line, last - first);
}

type Colours = Readonly<Record<AnnotationKind | 'found' | 'atHand', string>>;

function coloursOf(canvas: HTMLCanvasElement): Colours {
  if (matchMedia('(forced-colors: active)').matches) {
    const text = 'CanvasText';
    return { quote: text, claim: text, highlight: text, found: text, atHand: 'Highlight' };
  }
  const style = getComputedStyle(canvas);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    quote: token('--edge-quote'),
    claim: token('--edge-claim'),
    highlight: token('--edge-highlight'),
    found: token('--ink-faint'),
    atHand: token('--accent'),
  };
}

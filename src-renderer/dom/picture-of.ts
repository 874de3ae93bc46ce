import type { Picture, Shape, TextLine } from '$core/insights/picture';

export interface Captions {
  readonly title: string;
  readonly description: string;
  /** Lines below the chart: what it counts. */
  readonly notes: readonly string[];
}

const MARGIN_PX = 20;
const TITLE_PX = 16;
const NOTE_PX = 11.5;
const LINE_PX = 17;

/**
 * The rectangles, lines and texts of a chart as they are drawn now, with the colours and fonts of the theme, its title
 * above and its notes below. Groups must not be moved or scaled; what is marked `data-unseen` is left out.
 */
export function pictureOf(svg: SVGElement, { title, description, notes }: Captions): Picture {
  const { width, height } = svg.getBoundingClientRect();
  const body = getComputedStyle(document.documentElement);
  const ink = body.getPropertyValue('--ink').trim();
  const soft = body.getPropertyValue('--ink-soft').trim();
  const font = getComputedStyle(document.body).fontFamily;
  const line = (look: Pick<TextLine, 'words' | 'y' | 'fill' | 'fontSizePx' | 'fontWeight'>): TextLine => {
    return { kind: 'text', x: MARGIN_PX, fontFamily: font, anchor: 'start', ...look };
  };
  const top = MARGIN_PX + TITLE_PX + LINE_PX;
  const below = top + height + LINE_PX;
  const drawn = [...svg.querySelectorAll<SVGGraphicsElement>('rect, line, text')];
  return {
    width: Math.ceil(width + 2 * MARGIN_PX),
    height: Math.ceil(below + notes.length * LINE_PX + MARGIN_PX / 2),
    background: body.getPropertyValue('--paper').trim(),
    title,
    description,
    shapes: [
      line({ words: title, y: MARGIN_PX + TITLE_PX, fill: ink, fontSizePx: TITLE_PX, fontWeight: '600' }),
      ...drawn
        .filter((element) => !element.hasAttribute('data-unseen'))
        .map((element) => shapeOf(element, MARGIN_PX, top)),
      ...notes.map((words, index) =>
        line({ words, y: below + index * LINE_PX, fill: soft, fontSizePx: NOTE_PX, fontWeight: '400' }),
      ),
    ],
  };
}

function shapeOf(element: SVGGraphicsElement, dx: number, dy: number): Shape {
  const style = getComputedStyle(element);
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  const stroke = style.stroke;
  const strokeWidth = stroke === 'none' ? 0 : Number.parseFloat(style.strokeWidth);
  if (element instanceof SVGRectElement) {
    const place = { x: number('x') + dx, y: number('y') + dy, width: number('width'), height: number('height') };
    return {
      kind: 'rectangle',
      ...place,
      fill: style.fill,
      fillOpacity: Number(style.fillOpacity),
      stroke,
      strokeWidth,
    };
  }
  if (element instanceof SVGLineElement) {
    const from = { x1: number('x1') + dx, y1: number('y1') + dy };
    return { kind: 'line', ...from, x2: number('x2') + dx, y2: number('y2') + dy, stroke, strokeWidth };
  }
  const anchor = style.textAnchor;
  return {
    kind: 'text',
    x: number('x') + dx,
    y: number('y') + dy,
    words: ownWords(element),
    fill: style.fill,
    fontFamily: style.fontFamily,
    fontSizePx: Number.parseFloat(style.fontSize),
    fontWeight: style.fontWeight,
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
  };
}

/** Without what only its tooltip says. */
function ownWords(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''))
    .join('');
}

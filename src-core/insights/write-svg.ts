import type { Picture, Shape } from './picture';

/** The picture as a file in SVG 1.1 that needs nothing beside it but fonts. The same picture gives the same text. */
export function writeSvg({ width, height, background, title, description, shapes }: Picture): string {
  const size = { width: number(width), height: number(height) };
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${attributes(root)}>`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<rect${attributes({ ...size, fill: background })}/>`,
    ...shapes.map(written),
    '</svg>',
    '',
  ].join('\n');
}

function written(shape: Shape): string {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height, fill, fillOpacity, stroke, strokeWidth } = shape;
      const place = { x: number(x), y: number(y), width: number(width), height: number(height) };
      const paint = { fill, 'fill-opacity': number(fillOpacity), stroke, 'stroke-width': number(strokeWidth) };
      return `<rect${attributes({ ...place, ...paint })}/>`;
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, strokeWidth } = shape;
      const place = { x1: number(x1), y1: number(y1), x2: number(x2), y2: number(y2) };
      return `<line${attributes({ ...place, stroke, 'stroke-width': number(strokeWidth) })}/>`;
    }
    case 'text': {
      const { x, y, words, fill, fontFamily, fontSizePx, fontWeight, anchor } = shape;
      const font = { 'font-family': fontFamily, 'font-size': number(fontSizePx), 'font-weight': fontWeight };
      const place = { x: number(x), y: number(y), 'text-anchor': anchor };
      return `<text${attributes({ ...place, fill, ...font })} xml:space="preserve">${escaped(words)}</text>`;
    }
  }
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As XML may hold it; signs that no XML may hold are left out. */
function escaped(words: string): string {
  return words
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}

import { expect, it } from 'vitest';
import { writeSvg } from '$core/insights/write-svg';
import type { Picture } from '$core/insights/picture';

const text = (words: string): Picture['shapes'][number] => ({
  kind: 'text',
  x: 1,
  y: 2.345,
  words,
  fill: 'rgb(0, 0, 0)',
  fontFamily: '"Inter Variable", sans-serif',
  fontSizePx: 12,
  fontWeight: '400',
  anchor: 'start',
});
const picture = (...shapes: Picture['shapes']): Picture => ({
  width: 100,
  height: 50,
  background: '#ffffff',
  title: 'A & B',
  description: '',
  shapes,
});

it('lets no name end an element, begin one or break the file', () => {
  const svg = writeSvg(picture(text('</text><script>"&\u0000\u000B\uD800 x')));
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;&quot;&amp; x</text>');
  expect(svg).toContain('<title>A &amp; B</title>');
  expect(svg.match(/<script/gu)).toBeNull();
});

it('writes fonts and places that a drawing program reads', () => {
  const svg = writeSvg(
    picture(text('Երևան'), { kind: 'line', x1: 0, y1: 1, x2: 2, y2: 3, stroke: '#000', strokeWidth: 1 }),
  );
  expect(svg).toContain('font-family="&quot;Inter Variable&quot;, sans-serif"');
  expect(svg).toContain('y="2.35"');
  expect(svg).toContain('<line x1="0" y1="1" x2="2" y2="3" stroke="#000" stroke-width="1"/>');
  expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
});

import { directionOf } from '$core/text/direction';
import type { Picture, Shape } from '$core/insights/picture';

/** Around a text that is one name: canvases give the signs some width. */
const WHOLE_ISOLATE = /^\u2068([^\u2068\u2069]*)\u2069$/u;
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** The picture as the bytes of a PNG, at twice its size, in the fonts of the window. Null where the canvas gives none. */
export async function paintPng(picture: Picture): Promise<Uint8Array<ArrayBuffer> | null> {
  const scale = 2;
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * scale;
  canvas.height = picture.height * scale;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.scale(scale, scale);
  context.fillStyle = picture.background;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) paint(context, shape);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height, fill, fillOpacity, stroke, strokeWidth } = shape;
      context.globalAlpha = fillOpacity;
      if (fill !== 'none') {
        context.fillStyle = fill;
        context.fillRect(x, y, width, height);
      }
      context.globalAlpha = 1;
      if (strokeWidth === 0) return;
      context.strokeStyle = stroke;
      context.lineWidth = strokeWidth;
      context.strokeRect(x, y, width, height);
      return;
    }
    case 'line':
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.strokeWidth;
      context.beginPath();
      context.moveTo(shape.x1, shape.y1);
      context.lineTo(shape.x2, shape.y2);
      context.stroke();
      return;
    case 'text':
      context.font = `${shape.fontWeight} ${String(shape.fontSizePx)}px ${shape.fontFamily}`;
      context.fillStyle = shape.fill;
      context.textAlign = ALIGN[shape.anchor];
      context.direction = directionOf(shape.words);
      context.fillText(shape.words.replace(WHOLE_ISOLATE, '$1'), shape.x, shape.y);
  }
}

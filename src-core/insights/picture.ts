/** A drawing of plain shapes, in pixels, with colours as CSS writes them: what a chart is saved as. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** Read out instead of the picture. */
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export interface Rectangle {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** From 0 to 1. */
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeWidth: number;
}

export interface Line {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** One line of text; `x` is where it starts, has its middle or ends, and `y` its base line. */
export interface TextLine {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly fill: string;
  readonly fontFamily: string;
  readonly fontSizePx: number;
  readonly fontWeight: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export type Shape = Rectangle | Line | TextLine;

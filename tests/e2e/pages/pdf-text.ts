import { inflateSync } from 'node:zlib';

/** The words of a PDF that Chromium printed, line by line, and the addresses that it links to. */
export interface PdfWords {
  readonly text: string;
  readonly links: readonly string[];
  readonly pages: number;
}

type Letters = ReadonlyMap<number, string>;

/** Reads what Chromium writes: fonts with a table of what their glyphs mean, pages with one stream of what is drawn. */
export function wordsOfPdf(bytes: Buffer): PdfWords {
  const objects = objectsOf(bytes);
  const fonts = new Map<string, Letters>();
  const streams: string[] = [];
  for (const { body } of objects.values()) {
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
      const table = /\/ToUnicode (\d+) 0 R/u.exec(objects.get(id)?.body ?? '')?.[1];
      if (table !== undefined) fonts.set(name, lettersOf(objects.get(table)?.stream ?? ''));
    }
    if (!/\/Type \/Page\b/u.test(body)) continue;
    const content = /\/Contents (\d+) 0 R/u.exec(body)?.[1];
    streams.push(objects.get(content ?? '')?.stream ?? '');
  }
  const links = [...objects.values()].flatMap(({ body }) =>
    [...body.matchAll(/\/URI \(([^)]*)\)/gu)].map(([, address = '']) => address),
  );
  return { text: streams.map((stream) => drawnWords(stream, fonts)).join('\n'), links, pages: streams.length };
}

interface PdfObject {
  readonly body: string;
  readonly stream: string;
}

function objectsOf(bytes: Buffer): ReadonlyMap<string, PdfObject> {
  const file = bytes.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 1: id = '', index } of file.matchAll(/^(\d+) 0 obj/gmu)) {
    const end = file.indexOf('endobj', index);
    const at = file.indexOf('stream\n', index);
    const body = file.slice(index, at >= 0 && at < end ? at : end);
    objects.set(id, { body, stream: body.includes('/FlateDecode') ? inflated(bytes, at + 7) : '' });
  }
  return objects;
}

function inflated(bytes: Buffer, start: number): string {
  const end = bytes.indexOf('endstream', start);
  return inflateSync(bytes.subarray(start, end)).toString('latin1');
}

function lettersOf(table: string): Letters {
  const letters = new Map<number, string>();
  const word = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of table.matchAll(/beginbfchar([^]*?)endbfchar/gu)) {
    for (const [, glyph = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)>/gu)) {
      letters.set(Number.parseInt(glyph, 16), word(hex));
    }
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([^]*?)endbfrange/gu)) {
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/gu)) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      for (let glyph = first; glyph <= last; glyph += 1) {
        letters.set(glyph, String.fromCodePoint(Number.parseInt(hex, 16) + glyph - first));
      }
    }
  }
  return letters;
}

/** A new line wherever Chromium begins a text; the fonts of Latin letters have one byte a glyph. */
function drawnWords(stream: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters = new Map();
  let words = '';
  for (const [, font, hex, end] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)> Tj|(ET)\b/gu)) {
    if (font !== undefined) letters = fonts.get(font) ?? letters;
    for (const glyph of hex?.match(/../gu) ?? []) words += letters.get(Number.parseInt(glyph, 16)) ?? '\uFFFD';
    if (end !== undefined) words += '\n';
  }
  return words;
}

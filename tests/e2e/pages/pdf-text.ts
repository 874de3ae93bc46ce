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
  const all = [...objects.values()].map(({ body }) => body);
  const fonts = fontsIn(all, objects);
  const pages = all.filter((body) => /\/Type \/Page\b/u.test(body));
  const drawn = pages.map((body) => drawnWords(objects.get(found(/\/Contents (\d+) 0 R/u, body))?.stream ?? '', fonts));
  const links = all.flatMap((body) => [...body.matchAll(/\/URI \(([^)]*)\)/gu)].map(([, address = '']) => address));
  return { text: drawn.join('\n'), links, pages: pages.length };
}

/** Chromium gives a font one name in the whole file. */
function fontsIn(all: readonly string[], objects: Objects): ReadonlyMap<string, Letters> {
  const named = all.flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/gu)]);
  return new Map(
    named.map(([, name = '', id = '']) => {
      const table = objects.get(found(/\/ToUnicode (\d+) 0 R/u, objects.get(id)?.body ?? ''));
      return [name, lettersOf(table?.stream ?? '')];
    }),
  );
}

function found(wanted: RegExp, body: string): string {
  return wanted.exec(body)?.[1] ?? '';
}

type Objects = ReadonlyMap<string, PdfObject>;

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
  const blocks = (kind: string): string =>
    [...table.matchAll(new RegExp(`begin${kind}([^]*?)end${kind}`, 'gu'))].map(([, block]) => block).join('\n');
  const single = [...blocks('bfchar').matchAll(/<(\w+)> <(\w+)>/gu)].map(([, glyph, hex]): [number, string] => [
    number(glyph),
    Buffer.from(hex ?? '', 'hex')
      .swap16()
      .toString('utf16le'),
  ]);
  const ranges = [...blocks('bfrange').matchAll(/<(\w+)> <(\w+)> <(\w+)>/gu)].flatMap(([, from, to, hex]) =>
    Array.from({ length: number(to) - number(from) + 1 }, (_, step): [number, string] => [
      number(from) + step,
      String.fromCodePoint(number(hex) + step),
    ]),
  );
  return new Map([...single, ...ranges]);
}

function number(hex: string | undefined): number {
  return Number.parseInt(hex ?? '', 16);
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

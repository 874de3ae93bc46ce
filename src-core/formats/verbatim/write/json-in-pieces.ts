/** Pieces are joined when they are so long together, in UTF-16 units: many short strings take more room than one long one. */
const BLOCK_UTF16 = 1 << 20;

/** A value as it stands in JSON with this indentation before its first line. In JSON no line ends inside a string. */
function indented(value: unknown, indentation: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indentation}`);
}

function* piecesOf(
  values: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, Iterable<unknown>>>,
): Generator<string> {
  let before = '{\n  ';
  for (const [key, value] of Object.entries(values)) {
    yield `${before}${JSON.stringify(key)}: ${indented(value, '  ')}`;
    before = ',\n  ';
  }
  for (const [key, records] of Object.entries(lists)) {
    yield `${before}${JSON.stringify(key)}: [`;
    before = ',\n  ';
    let separator = '\n    ';
    let end = ']';
    for (const record of records) {
      yield `${separator}${indented(record, '    ')}`;
      [separator, end] = [',\n    ', '\n  ]'];
    }
    yield end;
  }
  yield '\n}\n';
}

/**
 * What `JSON.stringify(value, null, 2)` and a line end would write of an object with these values (at least one) and these
 * lists. A record of a list is asked for when it is written and not held afterwards: a long list takes the room of its
 * text alone.
 */
export function jsonInPieces(
  values: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, Iterable<unknown>>>,
): string {
  const blocks: string[] = [];
  let pieces: string[] = [];
  let length = 0;
  for (const piece of piecesOf(values, lists)) {
    pieces.push(piece);
    length += piece.length;
    if (length < BLOCK_UTF16) continue;
    blocks.push(pieces.join(''));
    [pieces, length] = [[], 0];
  }
  return [...blocks, ...pieces].join('');
}

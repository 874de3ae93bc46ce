import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitPieces, hitPiecesInLine } from '$renderer/ui/review/hits/hit-pieces';
import { markedBlocks } from '$renderer/ui/review/table/marked-blocks';

const joined = (pieces: readonly { readonly text: string }[]): string => pieces.map(({ text }) => text).join('');

describe('a text cut where hits are', () => {
  it('is the same text when its pieces are joined', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '“', '”', '🕯️', 'م') });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (words, sought) => {
        expect(joined(hitPieces(words, sought))).toBe(words);
      }),
    );
  });

  it('begins shortly before the first hit where a line may be too short for it', () => {
    const long = `${'before it all '.repeat(10)}the treaty ends here`;
    expect(hitPiecesInLine(long, ['treaty'])).toEqual([
      { text: '… all before it all the ', isHit: false },
      { text: 'treaty', isHit: true },
      { text: ' ends here', isHit: false },
    ]);
    expect(joined(hitPiecesInLine(long, ['nowhere']))).toBe(long);
    expect(joined(hitPiecesInLine('a short treaty', ['treaty']))).toBe('a short treaty');
  });

  it('marks hits in the passage and around it, and one over its border on both sides', () => {
    const text = 'One treaty and a second treaty.';
    const start = text.indexOf('treaty and');
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    const [parts = []] = markedBlocks(
      { text, blocks, textHash: '', readerVersion: 1 },
      [{ start, end: start + 'treaty and a sec'.length }],
      ['treaty', 'second'],
    );
    expect(
      parts.map(({ isMarked, pieces }) => [
        isMarked,
        pieces.map((piece) => (piece.isHit ? `<${piece.text}>` : piece.text)).join(''),
      ]),
    ).toEqual([
      [false, 'One '],
      [true, '<treaty> and a <sec>'],
      [false, '<ond> <treaty>.'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOfTexts } from '$renderer/models/review/order/order-of-texts';
import { WordOrder } from '$renderer/models/review/order/word-order';
import { TextColumn } from '$renderer/models/review/text-column';

/** Many that begin alike, with signs before the first letter, in several scripts, with any code unit in between. */
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ա', '“', '\0', '\uFFFF'), maxLength: 8 }),
  fc.constantFrom('', '…', 'the harbour is open', 'the harbour is closed', '“the harbour is open”'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const stated = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '');

describe('the order of texts', () => {
  it('is that of comparing them, equal ones in the order of their places', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 120 }), (texts) => {
        const expected = [...texts.keys()].sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
        expect([...orderOfTexts(texts)]).toEqual(expected);
      }),
    );
  });
});

describe('the order of a column', () => {
  it('is that of comparing its texts, before and after any changes of rows', () => {
    const change = fc.record({ row: fc.nat(70), text: anyText });
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 60 }), fc.array(fc.array(change)), (texts, rounds) => {
        const column = new TextColumn();
        const now: string[] = [];
        const write = (row: number, text: string): void => {
          while (now.length < row) now.push('');
          now[row] = text;
          column.set(row, text);
        };
        texts.forEach((text, row) => {
          write(row, text);
        });
        const order = new WordOrder(column);
        for (const changes of [[], ...rounds]) {
          for (const { row, text } of changes) write(row, text);
          const ranks = order.ranks(now.length);
          for (let one = 0; one < now.length; one += 1) {
            if (stated(now[one] ?? '') === '') expect(ranks[one]).toBe(Infinity);
          }
          const withText = [...now.keys()].filter((row) => stated(now[row] ?? '') !== '');
          for (const one of withText) {
            const other = withText[(one * 7) % withText.length] ?? one;
            const byRank = Math.sign((ranks[one] ?? 0) - (ranks[other] ?? 0));
            expect(byRank).toBe(compare(stated(now[one] ?? ''), stated(now[other] ?? '')));
          }
        }
      }),
    );
  });

  it('is the same when it was sorted with pauses, in which rows change and somebody asks', async () => {
    const write = (column: TextColumn): void => {
      for (let row = 0; row < 20_000; row += 1) column.set(row, `The ${String((row * 7919) % 10_007)}`);
    };
    for (const asksAt of [-1, 2]) {
      const [column, fresh] = [new TextColumn(), new TextColumn()];
      write(column);
      write(fresh);
      const order = new WordOrder(column);
      let pauses = 0;
      await order.prepare(20_000, () => {
        pauses += 1;
        if (pauses === 1) column.set(5, 'Another');
        if (pauses === asksAt) order.ranks(20_000);
        return Promise.resolve();
      });
      expect(pauses).toBeGreaterThan(1);
      fresh.set(5, 'Another');
      expect(order.ranks(20_000)).toEqual(new WordOrder(fresh).ranks(20_000));
    }
  });
});

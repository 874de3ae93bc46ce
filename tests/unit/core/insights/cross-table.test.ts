import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crossTable, rowsInCell, single, whole, type Coding } from '$core/insights/cross-table';
import { ranked } from '$core/insights/ranking';

/** A list of answers for each row. */
function several(size: number, answers: readonly (readonly number[])[]): Coding {
  return {
    size,
    each: (row, visit) =>
      answers[row]?.forEach((code) => {
        visit(code);
      }),
  };
}

const answers = (size: number) =>
  fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: size }), { minLength: 30, maxLength: 30 });
const selection = fc.uniqueArray(fc.nat(29));

it('sums what a person would count by going through the marks one by one', () => {
  fc.assert(
    fc.property(
      answers(4),
      answers(3),
      selection,
      fc.array(fc.nat(9), { minLength: 30, maxLength: 30 }),
      (a, b, selected, weights) => {
        const [rows, columns] = [several(4, a), several(3, b)];
        const table = crossTable(selected, rows, columns, (row) => weights[row] ?? 0);
        const sum = (list: readonly number[]): number => list.reduce((total, row) => total + (weights[row] ?? 0), 0);
        for (let row = 0; row < 4; row += 1) {
          const inRow = selected.filter((each) => a[each]?.includes(row));
          expect(table.rowTotals[row]).toBe(sum(inRow));
          for (let column = 0; column < 3; column += 1) {
            expect(table.cells[row * 3 + column]).toBe(sum(inRow.filter((each) => b[each]?.includes(column))));
          }
        }
        expect(table.total).toBe(sum(selected.filter((each) => (a[each]?.length ?? 0) > 0)));
      },
    ),
  );
});

it('opens from each number exactly the marks that the number counts', () => {
  fc.assert(
    fc.property(answers(4), answers(3), selection, (a, b, selected) => {
      const [rows, columns] = [several(4, a), several(3, b)];
      const table = crossTable(selected, rows, columns);
      for (let row = 0; row < 4; row += 1) {
        expect(rowsInCell(selected, rows, columns, { row, column: null })).toHaveLength(table.rowTotals[row] ?? -1);
        for (let column = 0; column < 3; column += 1) {
          const found = [...rowsInCell(selected, rows, columns, { row, column })];
          expect(found).toHaveLength(table.cells[row * 3 + column] ?? -1);
          expect(found).toEqual(selected.filter((each) => found.includes(each)));
        }
      }
      expect(rowsInCell(selected, rows, columns, { row: null, column: null })).toHaveLength(table.total);
    }),
  );
});

it('takes one answer a row out of codes, and leaves out what has none', () => {
  const table = crossTable([0, 1, 2, 3], single(2, [1, 1, 0, 2]), whole);
  expect([...table.rowTotals]).toEqual([1, 2]);
  expect(table.total).toBe(3);
});

it('ranks the greatest first and equal ones by name', () => {
  const names = ['Zoe', 'Ani', 'Nobody', 'Bea'];
  expect(ranked([2, 2, 0, 5], (code) => names[code] ?? '')).toEqual([3, 1, 0]);
});

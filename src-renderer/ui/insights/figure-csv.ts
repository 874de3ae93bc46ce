import { csvText } from '$core/formats/table/csv';
import { t } from '../../messages/translate';
import type { Figure } from '../../models/insights/figure';

/** Every number of a figure, with the names that stand over and beside it and what is counted at the end. */
export function figureCsv(figure: Figure, rowsName: string, notes: readonly string[]): string {
  const { rows, columns, measure } = figure;
  const totalName = columns.length === 0 ? t(`insights.measure.${measure}`) : t('insights.total');
  const head = [rowsName, ...columns.map(({ name }) => name), totalName];
  const lines = rows.map((row) => [
    row.name,
    ...columns.map((column) => figure.valueAt(row, column)),
    figure.valueAt(row, null),
  ]);
  const options = { byteOrderMark: true, guardFormulas: true };
  return csvText([head, ...lines, [], ...notes.map((note) => [note])], options);
}

import type { Figure } from '../../models/insights/figure';
import type { FigureId } from '../../models/insights/figures';
import type { Category } from '../../models/insights/question';

/** How a figure is drawn: bars, columns over time, bars in a table, or fields as strong as their number. */
export type Look = 'bars' | 'columns' | 'matrix' | 'heat';

export const LOOKS: Readonly<Record<FigureId, Look>> = {
  speaking: 'bars',
  space: 'bars',
  time: 'columns',
  tags: 'heat',
  verdicts: 'matrix',
  sources: 'matrix',
};

/** Whether only the first rows are drawn until more are asked for: a stretch of time has no first ones. */
export function isRanked(look: Look): boolean {
  return look !== 'columns';
}

/** So many rows are drawn at first. */
export const FIRST_ROWS = 15;
/** So many tags are drawn; all stand in the table. */
const MOST_COLUMNS = 12;

/** The rows that are drawn. What has no date stands beside a chart over time; whoever has none of the tags is left out. */
export function drawnRows(figure: Figure, look: Look, isWhole: boolean): readonly Category[] {
  if (look === 'columns') return figure.rows.filter(({ isNone }) => !isNone);
  const rows = look === 'heat' ? figure.rows.filter((row) => hasAny(figure, row)) : figure.rows;
  return isWhole ? rows : rows.slice(0, FIRST_ROWS);
}

function hasAny(figure: Figure, row: Category): boolean {
  return figure.columns.some((column) => figure.valueAt(row, column) > 0);
}

/** The columns that are drawn: of a closed list those that occur. */
export function drawnColumns(figure: Figure, look: Look): readonly Category[] {
  const occurring = figure.columns.filter((column) => figure.valueAt(null, column) > 0);
  return look === 'heat' ? occurring.slice(0, MOST_COLUMNS) : occurring;
}

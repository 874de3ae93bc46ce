import type { PeriodUnit } from '$core/insights/periods';
import { t } from '../../messages/translate';
import type { Figure } from '../../models/insights/figure';
import type { FigureId } from '../../models/insights/figures';
import type { Category } from '../../models/insights/question';
import { counted, percent } from './figure-words';
import { isolated } from './isolated';

interface Top {
  readonly row: Category;
  readonly column: Category | null;
  readonly value: number;
  /** How many others have the same number: it is not alone at the top. */
  readonly ties: number;
}

/** Where the greatest number stands, apart from those of marks without an answer; null where all are 0. */
function topOf(figure: Figure): Top | null {
  const answers = (categories: readonly Category[]): readonly Category[] => categories.filter(({ isNone }) => !isNone);
  const columns = figure.columns.length === 0 ? [null] : answers(figure.columns);
  const cells = answers(figure.rows).flatMap((row) =>
    columns.map((column) => ({ row, column, value: figure.valueAt(row, column) })),
  );
  const most = cells.reduce((greatest, { value }) => Math.max(greatest, value), 0);
  const [first, ...others] = cells.filter(({ value }) => value === most && value > 0);
  return first === undefined ? null : { ...first, ties: others.length };
}

/** What a figure shows first of all, in one sentence; that others have as many is said as well. */
export function findingOf(id: FigureId, figure: Figure, unit: PeriodUnit): string {
  if (figure.total === 0) return t(id === 'verdicts' ? 'insights.none-claims' : 'insights.none-in-figure');
  if (id === 'verdicts') return verdictFinding(figure);
  if (id === 'sources') return sourceFinding(figure);
  const top = topOf(figure);
  if (top === null) return t(`insights.nothing.${id}`, { total: counted(figure, figure.total) });
  const sentence = t(`insights.finding.${id}`, {
    name: isolated(top.row.name),
    column: isolated(top.column?.name ?? ''),
    count: counted(figure, top.value),
    percent: percent(top.value, figure.total),
    total: counted(figure, figure.total),
    unit,
  });
  return withTies(sentence, top.ties);
}

function withTies(sentence: string, ties: number): string {
  return ties === 0 ? sentence : `${sentence} ${t('insights.finding.ties', { count: ties })}`;
}

/** The most frequent answer in a row, or in all, and how many others are as frequent. */
function greatest(figure: Figure, row: Category | null): { readonly column: Category; readonly ties: number } | null {
  const [first, ...others] = figure.columns
    .filter((column) => !column.isNone && figure.valueAt(row, column) > 0)
    .toSorted((a, b) => figure.valueAt(row, b) - figure.valueAt(row, a));
  if (first === undefined) return null;
  const most = figure.valueAt(row, first);
  return { column: first, ties: others.filter((column) => figure.valueAt(row, column) === most).length };
}

function verdictFinding(figure: Figure): string {
  const total = counted(figure, figure.total);
  const most = greatest(figure, null);
  if (most === null) return t('insights.finding.verdicts-none', { total });
  const judged = figure.columns
    .filter(({ isNone }) => !isNone)
    .reduce((sum, column) => sum + figure.valueAt(null, column), 0);
  return withTies(t('insights.finding.verdicts', { judged, total, name: most.column.name }), most.ties);
}

function sourceFinding(figure: Figure): string {
  const row = figure.rows.find(({ isNone }) => !isNone) ?? figure.rows[0];
  if (row === undefined) return t('insights.none-in-figure');
  const all = figure.valueAt(row, null);
  const most = greatest(figure, row);
  const values = { row: isolated(row.name), count: counted(figure, all) };
  if (most === null) return t('insights.finding.sources-none', values);
  const share = percent(figure.valueAt(row, most.column), all);
  return withTies(t('insights.finding.sources', { ...values, percent: share, column: most.column.name }), most.ties);
}
